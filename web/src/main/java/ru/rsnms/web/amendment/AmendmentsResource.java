package ru.rsnms.web.amendment;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ru.rsnms.amendment.AmendmentId;
import ru.rsnms.amendment.AmendmentInstruction;
import ru.rsnms.amendment.AmendmentService;
import ru.rsnms.amendment.BeginAmendment;
import ru.rsnms.amendment.ClausePreview;
import ru.rsnms.amendment.EditionQueries;
import ru.rsnms.amendment.EntryIntoForce;
import ru.rsnms.amendment.FinishClause;
import ru.rsnms.amendment.ReadAmendment;
import ru.rsnms.amendment.SaveAmendment;
import ru.rsnms.document.OrderId;
import ru.rsnms.web.rest.SeenVersion;

/** Amending acts: written here, or read from acts made elsewhere. Changes need the version seen. */
@Path("amendments")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class AmendmentsResource {

  @Inject AmendmentService amendments;
  @Inject EditionQueries queries;
  @Context UriInfo uri;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  /** Opens a draft that amends an issued act. */
  @POST
  @APIResponse(responseCode = "201", description = "Location")
  public Response begin(@NotNull @Valid BaseJson body) {
    return created(amendments.begin(new BeginAmendment(new OrderId(body.base()))));
  }

  /** Reads the amending clauses of an act made elsewhere. */
  @POST
  @Path("readings")
  @APIResponse(responseCode = "201", description = "Location")
  public Response read(@NotNull @Valid ReadingJson body) {
    var wanted = new ReadAmendment(new OrderId(body.order()), new OrderId(body.base()));
    return created(amendments.read(wanted));
  }

  private Response created(AmendmentId id) {
    var at = uri.getBaseUriBuilder().path("amendments").path(id.value().toString()).build();
    return Response.created(at).build();
  }

  @GET
  @Path("{id}")
  public AmendmentJson open(@PathParam("id") UUID id) {
    return AmendmentJson.of(queries.open(new AmendmentId(id)));
  }

  /** Replaces the instructions; the draft is written anew. */
  @PUT
  @Path("{id}/instructions")
  public AmendmentJson save(@PathParam("id") UUID id, @NotNull @Valid InstructionsJson body) {
    amendments.save(
        new SaveAmendment(new AmendmentId(id), version(), body.instructions(), body.entry()));
    return open(id);
  }

  /** How one more instruction would be printed, and what stands against it; saves nothing. */
  @POST
  @Path("{id}/preview")
  public ClausePreview preview(@PathParam("id") UUID id, @NotNull AmendmentInstruction body) {
    return amendments.preview(new AmendmentId(id), body).clause();
  }

  /** A person says what a clause of an act made elsewhere means. */
  @PUT
  @Path("{id}/clauses/{clause}")
  public AmendmentJson finish(
      @PathParam("id") UUID id, @PathParam("clause") UUID clause, @NotNull @Valid ClauseJson body) {
    amendments.finish(
        new FinishClause(new AmendmentId(id), version(), clause, body.instructions()));
    return open(id);
  }

  @POST
  @Path("{id}/confirmation")
  public AmendmentJson confirm(@PathParam("id") UUID id) {
    amendments.confirm(new AmendmentId(id), version());
    return open(id);
  }

  private long version() {
    return SeenVersion.of(ifMatch);
  }

  public record BaseJson(@NotNull UUID base) {}

  public record ReadingJson(@NotNull UUID order, @NotNull UUID base) {}

  public record InstructionsJson(
      @NotNull List<@NotNull AmendmentInstruction> instructions, @NotNull EntryIntoForce entry) {}

  public record ClauseJson(@NotNull List<@NotNull AmendmentInstruction> instructions) {}
}
