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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ru.rsnms.audit.AuditRow;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.reserve.NewSeason;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SeasonQueries;
import ru.rsnms.reserve.SeasonService;
import ru.rsnms.reserve.SeasonStage;
import ru.rsnms.reserve.SettleGround;
import ru.rsnms.reserve.SettleRule;
import ru.rsnms.reserve.rule.ContestRank;
import ru.rsnms.reserve.rule.FastTrackGround;
import ru.rsnms.reserve.rule.Origin;
import ru.rsnms.reserve.rule.RuleKey;
import ru.rsnms.reserve.rule.RuleLine;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.Page;
import ru.rsnms.web.rest.Paging;
import ru.rsnms.web.rest.SeenVersion;

/** Seasons of the cadre reserve and their rules. Changes need the version seen. */
@Path("seasons")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class SeasonsResource {

  @Inject SeasonQueries queries;
  @Inject SeasonService seasons;
  @Context UriInfo uri;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  @GET
  public Page<SeasonRowJson> page(
      @QueryParam("stage") SeasonStage stage, @BeanParam Paging paging) {
    return queries.page(stage, paging.request()).map(SeasonRowJson::of);
  }

  @POST
  @APIResponse(responseCode = "201", description = "Location")
  public Response create(@NotNull @Valid NewSeasonJson body) {
    var id = seasons.create(body.command());
    return Response.created(uri.getAbsolutePathBuilder().path(id.value().toString()).build())
        .build();
  }

  @GET
  @Path("{id}")
  public SeasonJson open(@PathParam("id") UUID id) {
    return SeasonJson.of(queries.open(new SeasonId(id)));
  }

  /** Gives a setting its value and its source. */
  @PUT
  @Path("{id}/rules/{key}")
  public SeasonJson settle(
      @PathParam("id") UUID id, @PathParam("key") RuleKey key, @NotNull @Valid NewRuleJson body) {
    var line = new RuleLine(key, body.value(), body.origin());
    seasons.settle(new SettleRule(new SeasonId(id), version(), line));
    return open(id);
  }

  @POST
  @Path("{id}/contests")
  public SeasonJson addContest(@PathParam("id") UUID id, @NotNull @Valid NewContestJson body) {
    seasons.settleGround(new SettleGround(new SeasonId(id), version(), null, body.ground()));
    return open(id);
  }

  /** Writes the line of a contest anew; counted from 0. */
  @PUT
  @Path("{id}/contests/{at}")
  public SeasonJson changeContest(
      @PathParam("id") UUID id, @PathParam("at") int at, @NotNull @Valid NewContestJson body) {
    seasons.settleGround(new SettleGround(new SeasonId(id), version(), at, body.ground()));
    return open(id);
  }

  @DELETE
  @Path("{id}/contests/{at}")
  public SeasonJson dropContest(@PathParam("id") UUID id, @PathParam("at") int at) {
    seasons.dropGround(new SeasonId(id), version(), at);
    return open(id);
  }

  /** Freezes the rules as a version and drafts the order that approves them. */
  @POST
  @Path("{id}/freezing")
  public SeasonJson freeze(@PathParam("id") UUID id) {
    seasons.freeze(new SeasonId(id), version());
    return open(id);
  }

  @POST
  @Path("{id}/reopening")
  public SeasonJson reopen(@PathParam("id") UUID id) {
    seasons.reopen(new SeasonId(id), version());
    return open(id);
  }

  /** The season begins to take applications. */
  @POST
  @Path("{id}/start")
  public SeasonJson start(@PathParam("id") UUID id) {
    seasons.start(new SeasonId(id), version());
    return open(id);
  }

  /** The season ends when the last of its levels is decided. */
  @POST
  @Path("{id}/closing")
  public SeasonJson close(@PathParam("id") UUID id) {
    seasons.close(new SeasonId(id), version());
    return open(id);
  }

  @GET
  @Path("{id}/history")
  public Page<AuditRow> history(@PathParam("id") UUID id, @BeanParam Paging paging) {
    return queries.history(new SeasonId(id), paging.request());
  }

  private long version() {
    return SeenVersion.of(ifMatch);
  }

  /**
   * @param like season whose rules are taken over, absent to begin with none
   */
  public record NewSeasonJson(
      String title, @NotNull UUID owner, @NotNull DatePeriod applications, UUID like) {

    NewSeason command() {
      return new NewSeason(
          title, new OrganizationId(owner), applications, like == null ? null : new SeasonId(like));
    }
  }

  public record NewRuleJson(String value, @NotNull Origin.Source source, String sourceWords) {

    Origin origin() {
      return new Origin(source, sourceWords);
    }
  }

  public record NewContestJson(
      String contest,
      @NotNull Set<ContestRank> ranks,
      int firstYear,
      boolean teamCounts,
      @NotNull Origin.Source source,
      String sourceWords) {

    FastTrackGround ground() {
      return new FastTrackGround(
          contest, ranks, firstYear, teamCounts, new Origin(source, sourceWords));
    }
  }
}
