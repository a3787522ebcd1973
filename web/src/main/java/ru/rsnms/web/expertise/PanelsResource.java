package ru.rsnms.web.expertise;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ru.rsnms.expertise.AssignExperts;
import ru.rsnms.expertise.PanelId;
import ru.rsnms.expertise.PanelProgress;
import ru.rsnms.expertise.PanelQueries;
import ru.rsnms.expertise.PanelRow;
import ru.rsnms.expertise.PanelService;
import ru.rsnms.expertise.PanelStage;
import ru.rsnms.expertise.PlanPreview;
import ru.rsnms.expertise.Redistribution;
import ru.rsnms.expertise.ReopenReview;
import ru.rsnms.expertise.ReplaceExpert;
import ru.rsnms.expertise.ReviewId;
import ru.rsnms.shared.Page;
import ru.rsnms.web.rest.Paging;
import ru.rsnms.web.rest.SeenVersion;

/**
 * Rounds of judging, for staff. Panels that work for a season are opened and filled by it; those
 * opened here stand by themselves.
 */
@Path("panels")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class PanelsResource {

  @Inject PanelQueries queries;
  @Inject PanelService panels;
  @Context UriInfo uri;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  @GET
  public Page<PanelRowJson> page(@BeanParam Paging paging) {
    return queries.page(paging.request()).map(PanelRowJson::of);
  }

  @POST
  @APIResponse(responseCode = "201", description = "Location")
  public Response open(@NotNull NewPanelJson body) {
    var id = panels.open(body.command());
    return Response.created(uri.getAbsolutePathBuilder().path(id.value().toString()).build())
        .build();
  }

  @GET
  @Path("{id}")
  public PanelJson card(@PathParam("id") UUID id) {
    return PanelJson.of(queries.open(new PanelId(id)));
  }

  /** Hands items in; their names and files are made blind. */
  @POST
  @Path("{id}/items")
  public PanelJson handIn(@PathParam("id") UUID id, @NotNull List<@NotNull NewItemJson> body) {
    panels.handIn(new PanelId(id), body.stream().map(NewItemJson::command).toList());
    return card(id);
  }

  /** Who would judge what now; changes nothing. */
  @GET
  @Path("{id}/plan")
  public PlanJson plan(
      @PathParam("id") UUID id, @QueryParam("way") @DefaultValue("FILL") Redistribution way) {
    return PlanJson.of(queries.plan(new PanelId(id), way));
  }

  /** Puts a plan that was looked at into force. */
  @POST
  @Path("{id}/assignments")
  public PanelJson assign(@PathParam("id") UUID id, @NotNull AssignmentJson body) {
    panels.assign(new AssignExperts(new PanelId(id), body.way(), body.fingerprint()));
    return card(id);
  }

  /** Gives the experts more time; needs the version seen. */
  @PUT
  @Path("{id}/deadline")
  public PanelJson extend(@PathParam("id") UUID id, @NotNull DeadlineJson body) {
    panels.extend(new PanelId(id), version(), body.deadline());
    return card(id);
  }

  /** Reminds those who have not submitted. */
  @POST
  @Path("{id}/reminders")
  public RemindedJson remind(@PathParam("id") UUID id) {
    return new RemindedJson(panels.remind(new PanelId(id)));
  }

  /** Ends the panel; needs the version seen. */
  @POST
  @Path("{id}/closing")
  public PanelJson close(@PathParam("id") UUID id) {
    panels.close(new PanelId(id), version());
    return card(id);
  }

  /** Takes an unfinished review from its expert; needs the review's version. */
  @POST
  @Path("{id}/reviews/{review}/replacement")
  public PanelJson replace(
      @PathParam("id") UUID id, @PathParam("review") UUID review, @NotNull ReasonJson body) {
    panels.replace(new ReplaceExpert(new ReviewId(review), version(), body.reason()));
    return card(id);
  }

  /** Gives a submitted review back to its expert; needs the review's version. */
  @POST
  @Path("{id}/reviews/{review}/reopening")
  public PanelJson reopen(
      @PathParam("id") UUID id, @PathParam("review") UUID review, @NotNull ReasonJson body) {
    panels.reopen(new ReopenReview(new ReviewId(review), version(), body.reason()));
    return card(id);
  }

  private long version() {
    return SeenVersion.of(ifMatch);
  }

  public record ReasonJson(String reason) {}

  public record DeadlineJson(@NotNull Instant deadline) {}

  /**
   * @param reviews that were reminded of
   */
  public record RemindedJson(int reviews) {}

  /**
   * @param fingerprint of the plan seen
   */
  public record AssignmentJson(Redistribution way, String fingerprint) {}

  /** A panel in the list. */
  public record PanelRowJson(
      UUID id,
      String title,
      PanelStage stage,
      Instant deadline,
      boolean late,
      PanelProgress progress) {

    static PanelRowJson of(PanelRow row) {
      return new PanelRowJson(
          row.id().value(), row.title(), row.stage(), row.deadline(), row.late(), row.progress());
    }
  }

  /**
   * @param moved reviews nobody has looked at that would go to another expert
   * @param conflicts reviews that would be taken away
   */
  public record PlanJson(
      String fingerprint,
      List<PlanLineJson> experts,
      List<PlanPreview.Gap> gaps,
      int added,
      int moved,
      int conflicts) {

    static PlanJson of(PlanPreview plan) {
      return new PlanJson(
          plan.fingerprint(),
          plan.lines().stream()
              .map(
                  line ->
                      new PlanLineJson(line.expert().value(), line.name(), line.has(), line.gets()))
              .toList(),
          plan.gaps(),
          plan.added(),
          plan.moved(),
          plan.conflicts());
    }
  }

  /**
   * @param gets numbers of the items that come to the expert
   */
  public record PlanLineJson(UUID expert, String name, int has, List<Integer> gets) {}
}
