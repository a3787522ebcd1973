package ru.rsnms.web.document;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.DoubtfulForm;
import ru.rsnms.document.NameFormQueries;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.Phrase;
import ru.rsnms.document.PhraseKind;
import ru.rsnms.document.PhraseQueries;
import ru.rsnms.registry.NameCase;
import ru.rsnms.registry.PersonId;

/** Forms of names and posts in a draft that nobody has confirmed. */
@Path("orders/{id}/name-forms")
@Produces(APPLICATION_JSON)
@RequestScoped
public class OrderNameFormsResource {

  @Inject NameFormQueries forms;
  @Inject PhraseQueries phrases;

  @PathParam("id")
  UUID id;

  @GET
  public List<DoubtJson> doubts() {
    return forms.doubts(new OrderId(id)).stream().map(DoubtJson::of).toList();
  }

  /** A sentence about a person with every name and office in its case. */
  @GET
  @Path("phrase")
  public Phrase phrase(
      @NotNull @QueryParam("kind") PhraseKind kind, @NotNull @QueryParam("person") UUID person) {
    return phrases.phrase(new OrderId(id), kind, new PersonId(person));
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
