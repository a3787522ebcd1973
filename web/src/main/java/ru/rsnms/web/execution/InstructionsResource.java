package ru.rsnms.web.execution;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.execution.ConfirmInstruction;
import ru.rsnms.execution.EvidenceFile;
import ru.rsnms.execution.EvidenceId;
import ru.rsnms.execution.InstructionId;
import ru.rsnms.execution.InstructionQueries;
import ru.rsnms.execution.InstructionService;
import ru.rsnms.execution.PublicationProof;
import ru.rsnms.execution.ReportExecution;
import ru.rsnms.execution.Reschedule;
import ru.rsnms.registry.PersonId;
import ru.rsnms.shared.Page;
import ru.rsnms.web.rest.Downloads;
import ru.rsnms.web.rest.Paging;
import ru.rsnms.web.rest.SeenVersion;

/**
 * Instructions: the list and each one's life. A step needs the version seen ({@code If-Match}) and
 * answers with the instruction as it stands after it.
 */
@Path("instructions")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class InstructionsResource {

  @Inject InstructionQueries queries;
  @Inject InstructionService instructions;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  @GET
  public Page<InstructionRowJson> page(
      @BeanParam InstructionSearch search, @BeanParam Paging paging) {
    return queries.page(search.filter(), paging.request()).map(InstructionRowJson::of);
  }

  @GET
  @Path("{id}")
  public InstructionJson open(@PathParam("id") UUID id) {
    return InstructionJson.of(queries.open(new InstructionId(id)));
  }

  @POST
  @Path("{id}/confirmation")
  public InstructionJson confirm(@PathParam("id") UUID id, @NotNull ConfirmationJson body) {
    instructions.confirm(body.command(new InstructionId(id), version()));
    return open(id);
  }

  @POST
  @Path("{id}/dismissal")
  public InstructionJson dismiss(@PathParam("id") UUID id, @NotNull WordsJson body) {
    instructions.dismiss(new InstructionId(id), version(), body.words());
    return open(id);
  }

  @POST
  @Path("{id}/report")
  public InstructionJson report(@PathParam("id") UUID id, @NotNull ReportJson body) {
    instructions.report(body.command(new InstructionId(id), version()));
    return open(id);
  }

  @POST
  @Path("{id}/acceptance")
  public InstructionJson accept(@PathParam("id") UUID id, @NotNull WordsJson body) {
    instructions.accept(new InstructionId(id), version(), body.words());
    return open(id);
  }

  @POST
  @Path("{id}/return")
  public InstructionJson giveBack(@PathParam("id") UUID id, @NotNull WordsJson body) {
    instructions.giveBack(new InstructionId(id), version(), body.words());
    return open(id);
  }

  @PUT
  @Path("{id}/term")
  public InstructionJson reschedule(@PathParam("id") UUID id, @NotNull TermJson body) {
    instructions.reschedule(
        new Reschedule(new InstructionId(id), version(), body.due(), body.reason()));
    return open(id);
  }

  /** A file given with a report. */
  @GET
  @Path("{id}/evidence/{file}")
  @Produces({"application/octet-stream", APPLICATION_JSON})
  public Response evidence(@PathParam("id") UUID id, @PathParam("file") UUID file) {
    var kept = queries.evidence(new InstructionId(id), new EvidenceId(file));
    return Response.ok(kept.bytes(), kept.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(kept.name()))
        .build();
  }

  private long version() {
    return SeenVersion.of(ifMatch);
  }

  /**
   * @param person id of who answers for it, {@code null} for nobody of the registry
   */
  public record ConfirmationJson(String task, String executor, UUID person, LocalDate due) {

    ConfirmInstruction command(InstructionId id, long version) {
      var who = person == null ? null : new PersonId(person);
      return new ConfirmInstruction(id, version, task, executor, who, due);
    }
  }

  public record WordsJson(String words) {}

  public record TermJson(LocalDate due, String reason) {}

  /**
   * @param address where the order was made public; {@code null} for any other task, as is the day
   * @param evidenceName name of the file, {@code null} without one
   * @param evidence its bytes, Base64
   */
  public record ReportJson(
      String words, String address, LocalDate on, String evidenceName, byte[] evidence) {

    ReportExecution command(InstructionId id, long version) {
      return new ReportExecution(id, version, words, new PublicationProof(address, on), file());
    }

    EvidenceFile file() {
      return evidence == null ? null : new EvidenceFile(evidenceName, evidence);
    }
  }
}
