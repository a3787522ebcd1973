package ru.rsnms.web.reserve;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.MoveMember;
import ru.rsnms.reserve.PlaceTeams;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SiteId;
import ru.rsnms.reserve.SiteKind;
import ru.rsnms.reserve.TeamId;
import ru.rsnms.reserve.TeamQueries;
import ru.rsnms.reserve.TeamRole;
import ru.rsnms.reserve.TeamService;
import ru.rsnms.web.rest.SeenVersion;

/** Teams of the participants of a season. Changes of one team need the version seen. */
@Path("teams")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class TeamsResource {

  @Inject TeamQueries queries;
  @Inject TeamService teams;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  /** Teams that the caller may see, and who has none yet. */
  @GET
  public TeamBoardJson board(@QueryParam("season") @NotNull UUID season) {
    return TeamBoardJson.of(queries.board(new SeasonId(season)));
  }

  @GET
  @Path("{id}")
  public TeamJson open(@PathParam("id") UUID id) {
    return TeamJson.of(queries.team(new TeamId(id)));
  }

  /** Shares out whoever is trained and has no team. */
  @POST
  @Path("forming")
  public TeamBoardJson form(@NotNull @Valid SeasonRefJson body) {
    teams.form(new SeasonId(body.season()));
    return board(body.season());
  }

  /** Puts a participant into another team, into the first one, or out of all. */
  @POST
  @Path("moves")
  public TeamBoardJson move(@NotNull @Valid MoveJson body) {
    teams.move(body.command());
    return board(body.season());
  }

  /** A new leader takes the old one's place. */
  @PUT
  @Path("{id}/members/{application}/role")
  public TeamJson appoint(
      @PathParam("id") UUID id,
      @PathParam("application") UUID application,
      @NotNull @Valid RoleJson body) {
    teams.appoint(new TeamId(id), version(), new ApplicationId(application), body.role());
    return open(id);
  }

  /** Settles who is in the team. */
  @POST
  @Path("{id}/fixing")
  public TeamJson fix(@PathParam("id") UUID id) {
    teams.fix(new TeamId(id), version());
    return open(id);
  }

  @POST
  @Path("{id}/reopening")
  public TeamJson reopen(@PathParam("id") UUID id, @NotNull @Valid SitesResource.ReasonJson body) {
    teams.reopen(new TeamId(id), version(), body.reason());
    return open(id);
  }

  @POST
  @Path("{id}/dissolving")
  public TeamJson dissolve(
      @PathParam("id") UUID id, @NotNull @Valid SitesResource.ReasonJson body) {
    teams.dissolve(new TeamId(id), version(), body.reason());
    return open(id);
  }

  /** Which team could work where, and why not elsewhere; changes nothing. */
  @GET
  @Path("plan")
  public PlacementPlanJson plan(
      @QueryParam("season") @NotNull UUID season, @QueryParam("kind") @NotNull SiteKind kind) {
    return PlacementPlanJson.of(queries.plan(new SeasonId(season), kind));
  }

  /** Gives teams their sites; refused as a whole where one pair is in conflict. */
  @POST
  @Path("placements")
  public TeamBoardJson place(@NotNull @Valid PlacementsJson body) {
    teams.place(body.command());
    return board(body.season());
  }

  private long version() {
    return SeenVersion.of(ifMatch);
  }

  public record SeasonRefJson(@NotNull UUID season) {}

  public record RoleJson(@NotNull TeamRole role) {}

  /**
   * @param from absent for who has no team
   * @param to absent takes the participant out
   */
  public record MoveJson(
      @NotNull UUID season, @NotNull UUID participant, UUID from, UUID to, String reason) {

    MoveMember command() {
      return new MoveMember(
          new SeasonId(season), new ApplicationId(participant), team(from), team(to), reason);
    }

    private static TeamId team(UUID id) {
      return id == null ? null : new TeamId(id);
    }
  }

  public record PlacementsJson(
      @NotNull UUID season, @NotNull SiteKind kind, @NotNull List<@NotNull @Valid PairJson> pairs) {

    PlaceTeams command() {
      return new PlaceTeams(
          new SeasonId(season),
          kind,
          pairs.stream()
              .collect(
                  Collectors.toMap(
                      pair -> new TeamId(pair.team()),
                      pair -> new SiteId(pair.site()),
                      (earlier, later) -> later)));
    }
  }

  public record PairJson(@NotNull UUID team, @NotNull UUID site) {}
}
