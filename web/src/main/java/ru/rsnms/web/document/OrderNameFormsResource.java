package ru.rsnms.web.document;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.DoubtfulForm;
import ru.rsnms.document.NameFormQueries;
import ru.rsnms.document.OrderId;
import ru.rsnms.registry.NameCase;

/** Forms of names and posts in a draft that nobody has confirmed. */
@Path("orders/{id}/name-forms")
@Produces(APPLICATION_JSON)
@RequestScoped
public class OrderNameFormsResource {

  @Inject NameFormQueries forms;

  @PathParam("id")
  UUID id;

  @GET
  public List<DoubtJson> doubts() {
    return forms.doubts(new OrderId(id)).stream().map(DoubtJson::of).toList();
  }

  /**
   * @param words as the text writes it
   * @param person whose name it is, {@code null} for a post
   * @param nominative the name or the post itself
   */
  public record DoubtJson(String words, NameCase nameCase, UUID person, String nominative) {

    static DoubtJson of(DoubtfulForm form) {
      var person = form.person() == null ? null : form.person().value();
      return new DoubtJson(form.words(), form.nameCase(), person, form.nominative());
    }
  }
}
