package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.letter.LetterId;
import ru.rsnms.reserve.letter.LetterQueries;
import ru.rsnms.reserve.letter.LetterService;
import ru.rsnms.web.rest.FileAnswer;

/** Letters about decisions: the caller's own, and those of levels the caller works with. */
@Path("letters")
@Produces(APPLICATION_JSON)
@RequestScoped
public class LettersResource {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @Inject LetterQueries letters;
  @Inject LetterService service;

  /** Letters to the caller, the newest first. */
  @GET
  public List<LetterJson> own() {
    return letters.own().stream().map(LetterJson::of).toList();
  }

  @GET
  @Path("{id}")
  public LetterJson open(@PathParam("id") UUID id) {
    return LetterJson.of(letters.open(new LetterId(id)));
  }

  /** The addressee has read it. */
  @POST
  @Path("{id}/reading")
  public LetterJson read(@PathParam("id") UUID id) {
    service.read(new LetterId(id));
    return open(id);
  }

  /** The letter was handed over on paper. */
  @POST
  @Path("{id}/handover")
  public LetterJson handOver(@PathParam("id") UUID id) {
    service.handOver(new LetterId(id));
    return open(id);
  }

  /** The paper as it was made. */
  @GET
  @Path("{id}/paper")
  @Produces({"application/pdf", APPLICATION_JSON})
  public Response paper(@PathParam("id") UUID id) {
    return file(letters.paper(new LetterId(id)));
  }

  /** The letter for a word processor. */
  @GET
  @Path("{id}/word")
  @Produces({DOCX, APPLICATION_JSON})
  public Response word(@PathParam("id") UUID id) {
    return file(letters.word(new LetterId(id)));
  }

  private static Response file(PaperFile paper) {
    return FileAnswer.of(paper);
  }
}
