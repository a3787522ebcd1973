package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import ru.rsnms.reserve.letter.ItemState;
import ru.rsnms.reserve.letter.LetterQueries;
import ru.rsnms.reserve.letter.MailingId;
import ru.rsnms.shared.Page;
import ru.rsnms.web.rest.Paging;

/** Jobs that prepare and send letters: how far they are and what became of each item. */
@Path("mailings/{id}")
@Produces(APPLICATION_JSON)
@RequestScoped
public class MailingsResource {

  @Inject LetterQueries letters;

  @PathParam("id")
  UUID id;

  @GET
  public MailingJson open() {
    return MailingJson.of(letters.mailing(new MailingId(id)));
  }

  @GET
  @Path("items")
  public Page<MailingJson.Item> items(
      @QueryParam("state") ItemState state, @BeanParam Paging paging) {
    return letters.items(new MailingId(id), state, paging.request()).map(MailingJson.Item::of);
  }
}
