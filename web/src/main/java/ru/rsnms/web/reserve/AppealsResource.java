package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ru.rsnms.expertise.FormId;
import ru.rsnms.reserve.AttachedFile;
import ru.rsnms.reserve.appeal.AppealId;
import ru.rsnms.reserve.appeal.AppealQueries;
import ru.rsnms.reserve.appeal.AppealReviewService;
import ru.rsnms.reserve.appeal.AppealService;
import ru.rsnms.reserve.appeal.DecideAppeal;
import ru.rsnms.reserve.appeal.ReviewAppeal;
import ru.rsnms.reserve.appeal.WriteAppeal;
import ru.rsnms.reserve.run.DecisionId;
import ru.rsnms.shared.Page;
import ru.rsnms.web.rest.FileAnswer;
import ru.rsnms.web.rest.Paging;
import ru.rsnms.web.rest.SeenVersion;

/** Appeals: written and filed by candidates, answered by institute and commission. */
@Path("appeals")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class AppealsResource {

  @Inject AppealQueries queries;
  @Inject AppealService appeals;
  @Inject AppealReviewService reviews;
  @Context UriInfo uri;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  /** Filed ones, by the promised day of the answer. */
  @GET
  public Page<AppealRowJson> page(@BeanParam AppealSearch search, @BeanParam Paging paging) {
    return queries.page(search.filter(), paging.request()).map(AppealRowJson::of);
  }

  /** Begins the appeal against a decision about the caller, or finds the one begun before. */
  @POST
  @APIResponse(responseCode = "201", description = "Location")
  public Response begin(@NotNull @Valid NewAppealJson body) {
    var id = appeals.begin(new DecisionId(body.decision()));
    return Response.created(uri.getAbsolutePathBuilder().path(id.value().toString()).build())
        .build();
  }

  @GET
  @Path("{id}")
  public AppealJson open(@PathParam("id") UUID id) {
    return AppealJson.of(queries.open(new AppealId(id)));
  }

  /** Keeps what is written; nothing is sent. */
  @PUT
  @Path("{id}/text")
  public AppealJson write(@PathParam("id") UUID id, @NotNull @Valid AppealTextJson body) {
    appeals.write(new WriteAppeal(new AppealId(id), version(), body.text(), body.attached()));
    return open(id);
  }

  @DELETE
  @Path("{id}/file")
  public AppealJson detach(@PathParam("id") UUID id) {
    appeals.detach(new AppealId(id), version());
    return open(id);
  }

  /** What came with the appeal. */
  @GET
  @Path("{id}/file")
  @Produces({"application/octet-stream", APPLICATION_JSON})
  public Response file(@PathParam("id") UUID id) {
    return FileAnswer.of(queries.file(new AppealId(id)));
  }

  @POST
  @Path("{id}/filing")
  public AppealJson send(@PathParam("id") UUID id) {
    appeals.file(new AppealId(id), version());
    return open(id);
  }

  @POST
  @Path("{id}/withdrawal")
  public AppealJson withdraw(@PathParam("id") UUID id) {
    appeals.withdraw(new AppealId(id), version());
    return open(id);
  }

  @POST
  @Path("{id}/admission")
  public AppealJson admit(@PathParam("id") UUID id) {
    reviews.admit(new AppealId(id), version());
    return open(id);
  }

  /** It is not considered, with the reason. */
  @POST
  @Path("{id}/refusal")
  public AppealJson refuse(@PathParam("id") UUID id, @NotNull ReasonJson body) {
    reviews.refuse(new AppealId(id), version(), body.reason());
    return open(id);
  }

  /** Hands it to other experts, or to the commission alone. */
  @POST
  @Path("{id}/review")
  public AppealJson review(@PathParam("id") UUID id, @NotNull @Valid AppealReviewJson body) {
    reviews.review(body.command(new AppealId(id), version()));
    return open(id);
  }

  /** The commission's answer by its protocol. */
  @POST
  @Path("{id}/decision")
  public AppealJson decide(@PathParam("id") UUID id, @NotNull @Valid RulingJson body) {
    reviews.decide(
        new DecideAppeal(
            new AppealId(id),
            version(),
            body.satisfied(),
            body.protocol(),
            body.date(),
            body.reason()));
    return open(id);
  }

  /** The answer was sent to the candidate. */
  @POST
  @Path("{id}/notification")
  public AppealJson notified(@PathParam("id") UUID id) {
    reviews.notified(new AppealId(id), version());
    return open(id);
  }

  private long version() {
    return SeenVersion.of(ifMatch);
  }

  public record NewAppealJson(@NotNull UUID decision) {}

  public record ReasonJson(String reason) {}

  /**
   * @param file absent to leave the one that is there
   */
  public record AppealTextJson(String text, @Valid AppealFileJson file) {

    AttachedFile attached() {
      return file == null ? null : new AttachedFile(file.name(), file.bytes());
    }
  }

  /**
   * @param bytes Base64
   */
  public record AppealFileJson(@NotNull String name, @NotNull byte[] bytes) {}

  /**
   * @param form for other experts; absent where the commission considers the appeal alone
   * @param municipalityBars does a common municipality keep an expert away? Absent, it does
   * @param lastDay of the experts' work
   */
  public record AppealReviewJson(UUID form, Boolean municipalityBars, LocalDate lastDay) {

    ReviewAppeal command(AppealId id, long version) {
      var judged = form == null ? null : new FormId(form);
      var bars = !Boolean.FALSE.equals(municipalityBars);
      return new ReviewAppeal(id, version, judged, bars, lastDay);
    }
  }

  public record RulingJson(Boolean satisfied, String protocol, LocalDate date, String reason) {}
}
