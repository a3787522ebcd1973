package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ru.rsnms.expertise.FormId;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.run.BeginJudging;
import ru.rsnms.reserve.run.JudgingService;
import ru.rsnms.reserve.run.LevelService;
import ru.rsnms.reserve.run.RunQueries;
import ru.rsnms.reserve.run.RunService;
import ru.rsnms.reserve.run.SetLevelDays;
import ru.rsnms.web.rest.SeenVersion;

/** Levels of a season: their stages, what-ifs, new runs. Steps need the version seen. */
@Path("seasons/{id}/levels/{number}")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class LevelsResource {

  @Inject LevelService levels;
  @Inject JudgingService judging;
  @Inject RunService runs;
  @Inject RunQueries queries;
  @Context UriInfo uri;

  @PathParam("id")
  UUID id;

  @PathParam("number")
  int number;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  @GET
  public LevelJson open() {
    return LevelJson.of(queries.level(season(), number));
  }

  /** The level takes applications. */
  @POST
  @Path("opening")
  public LevelJson begin() {
    levels.open(season(), number, version());
    return open();
  }

  /** Settles the last days of the projects and of their experts. */
  @PUT
  @Path("days")
  public LevelJson settle(@NotNull @Valid DaysJson body) {
    levels.settle(new SetLevelDays(season(), number, version(), body.workTo(), body.reviewTo()));
    return open();
  }

  /** The term of the applications or projects is over. */
  @POST
  @Path("closing")
  public LevelJson close() {
    levels.close(season(), number, version());
    return open();
  }

  /** Everybody's admission is decided, the experts work. */
  @POST
  @Path("review")
  public LevelJson review() {
    levels.review(season(), number, version());
    return open();
  }

  /** Hands the ideas of the admitted to the experts blind, or the projects in public. */
  @POST
  @Path("judging")
  public LevelJson judge(@NotNull @Valid JudgingJson body) {
    judging.begin(
        new BeginJudging(
            season(), number, version(), new FormId(body.form()), body.municipalityBars()));
    return open();
  }

  /** Publishes the preliminary list of the confirmed run; this opens the appeals. */
  @POST
  @Path("publication")
  public LevelJson publish() {
    levels.publish(season(), number, version());
    return open();
  }

  /** The appeals are over: the decisions are final. */
  @POST
  @Path("finish")
  public LevelJson finish() {
    levels.finish(season(), number, version());
    return open();
  }

  /** Asks to take the final list back; another person has to agree. */
  @POST
  @Path("return-request")
  public LevelJson askBack(@NotNull ReasonJson body) {
    levels.askBack(season(), number, version(), body.reason());
    return open();
  }

  /** The second person agrees to take the final list back. */
  @POST
  @Path("return")
  public LevelJson goBack() {
    levels.goBack(season(), number, version());
    return open();
  }

  /** Computes who passes from the inputs as they are, and keeps it. */
  @POST
  @Path("runs")
  @APIResponse(responseCode = "201", description = "Location")
  public Response compute() {
    var run = runs.compute(season(), number);
    return Response.created(
            uri.getBaseUriBuilder().path("selection-runs").path(run.value().toString()).build())
        .build();
  }

  /** Who would enter and who would leave under other rules; changes nothing. */
  @GET
  @Path("what-if")
  public WhatIfJson whatIf(@BeanParam WhatIfSearch search) {
    return WhatIfJson.of(queries.whatIf(season(), number, search.rules()));
  }

  private SeasonId season() {
    return new SeasonId(id);
  }

  private long version() {
    return SeenVersion.of(ifMatch);
  }

  /**
   * @param workTo last day of the projects
   * @param reviewTo last day of their experts
   */
  public record DaysJson(@NotNull LocalDate workTo, @NotNull LocalDate reviewTo) {}

  public record ReasonJson(String reason) {}

  /**
   * @param form a published review form
   * @param municipalityBars does a common municipality keep an expert away?
   */
  public record JudgingJson(@NotNull UUID form, boolean municipalityBars) {}
}
