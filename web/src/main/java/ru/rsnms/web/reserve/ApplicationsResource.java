package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import ru.rsnms.reserve.AdmissionService;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.ApplicationQueries;
import ru.rsnms.reserve.ApplicationService;
import ru.rsnms.reserve.AttachmentId;
import ru.rsnms.reserve.ClaimId;
import ru.rsnms.reserve.ClaimStage;
import ru.rsnms.reserve.JudgeClaim;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.shared.Page;
import ru.rsnms.web.rest.FileAnswer;
import ru.rsnms.web.rest.Paging;
import ru.rsnms.web.rest.SeenVersion;

/**
 * Applications: the list and each one's life. A step needs the version seen ({@code If-Match}) and
 * answers with the application as it stands after it.
 */
@Path("applications")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class ApplicationsResource {

  @Inject ApplicationQueries queries;
  @Inject ApplicationService applications;
  @Inject AdmissionService admission;
  @Inject AdmissionRound round;
  @Context UriInfo uri;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  @GET
  public Page<ApplicationRowJson> page(
      @BeanParam ApplicationSearch search, @BeanParam Paging paging) {
    return queries.page(search.filter(), paging.request()).map(ApplicationRowJson::of);
  }

  /** The caller's own applications, newest season first. */
  @GET
  @Path("own")
  public List<ApplicationRowJson> own() {
    return queries.own().stream().map(ApplicationRowJson::of).toList();
  }

  /** Begins the caller's application to a season, or finds the one begun before. */
  @POST
  @APIResponse(responseCode = "201", description = "Location")
  public Response begin(@NotNull @Valid NewApplicationJson body) {
    var id = applications.begin(new SeasonId(body.season()));
    return Response.created(uri.getAbsolutePathBuilder().path(id.value().toString()).build())
        .build();
  }

  @GET
  @Path("{id}")
  public ApplicationJson open(@PathParam("id") UUID id) {
    return ApplicationJson.of(queries.open(new ApplicationId(id)));
  }

  @POST
  @Path("{id}/submission")
  public ApplicationJson submit(@PathParam("id") UUID id) {
    applications.submit(new ApplicationId(id), version());
    return open(id);
  }

  @POST
  @Path("{id}/withdrawal")
  public ApplicationJson withdraw(@PathParam("id") UUID id, @NotNull ReasonJson body) {
    applications.withdraw(new ApplicationId(id), version(), body.reason());
    return open(id);
  }

  @POST
  @Path("{id}/admission")
  public ApplicationJson admit(@PathParam("id") UUID id) {
    admission.admit(new ApplicationId(id), version());
    return open(id);
  }

  @POST
  @Path("{id}/return")
  public ApplicationJson giveBack(@PathParam("id") UUID id, @NotNull ReasonJson body) {
    admission.giveBack(new ApplicationId(id), version(), body.reason());
    return open(id);
  }

  @POST
  @Path("{id}/rejection")
  public ApplicationJson reject(@PathParam("id") UUID id, @NotNull ReasonJson body) {
    admission.reject(new ApplicationId(id), version(), body.reason());
    return open(id);
  }

  @POST
  @Path("{id}/disqualification")
  public ApplicationJson disqualify(@PathParam("id") UUID id, @NotNull ReasonJson body) {
    admission.disqualify(new ApplicationId(id), version(), body.reason());
    return open(id);
  }

  /** What the proof of a contest's result has shown. */
  @PUT
  @Path("{id}/claims/{claim}/verdict")
  public ApplicationJson judge(
      @PathParam("id") UUID id, @PathParam("claim") UUID claim, @NotNull @Valid VerdictJson body) {
    admission.judge(
        new JudgeClaim(
            new ApplicationId(id), version(), new ClaimId(claim), body.stage(), body.reason()));
    return open(id);
  }

  /** Admits many, each for itself; answers how it went with every one. */
  @POST
  @Path("admissions")
  public List<OutcomeJson> admitMany(@NotNull @Valid AdmissionsJson body) {
    var items =
        body.applications().stream()
            .map(one -> new AdmissionRound.Item(new ApplicationId(one.id()), one.version()))
            .toList();
    return round.admit(items).stream().map(OutcomeJson::of).toList();
  }

  /** A file of the application. */
  @GET
  @Path("{id}/files/{file}")
  @Produces({"application/octet-stream", APPLICATION_JSON})
  public Response file(@PathParam("id") UUID id, @PathParam("file") UUID file) {
    return FileAnswer.of(queries.file(new ApplicationId(id), new AttachmentId(file)));
  }

  private long version() {
    return SeenVersion.of(ifMatch);
  }

  public record NewApplicationJson(@NotNull UUID season) {}

  public record ReasonJson(String reason) {}

  public record VerdictJson(@NotNull ClaimStage stage, String reason) {}

  public record AdmissionsJson(
      @NotNull @Size(max = 200) List<@Valid @NotNull ItemJson> applications) {}

  public record ItemJson(@NotNull UUID id, long version) {}

  /**
   * @param refused code of the refusal, {@code null} if it was admitted, as is the sentence
   */
  public record OutcomeJson(UUID id, boolean done, String refused, String why) {

    static OutcomeJson of(AdmissionRound.Result result) {
      return new OutcomeJson(result.id().value(), result.done(), result.refused(), result.why());
    }
  }
}
