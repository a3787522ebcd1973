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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.CandidateFilter;
import ru.rsnms.reserve.ProposeSite;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SiteId;
import ru.rsnms.reserve.SiteKind;
import ru.rsnms.reserve.SiteList;
import ru.rsnms.reserve.SiteQueries;
import ru.rsnms.reserve.SiteService;
import ru.rsnms.reserve.WinnerClaim;
import ru.rsnms.reserve.rule.ContestRank;
import ru.rsnms.web.rest.Paging;
import ru.rsnms.web.rest.SeenVersion;

/** Sites of the levels 2 and 3 of a season. Changes of a site need the version seen. */
@Path("sites")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class SitesResource {

  @Inject SiteQueries queries;
  @Inject SiteService sites;
  @Context UriInfo uri;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  @GET
  public List<SiteRowJson> sites(
      @QueryParam("season") @NotNull UUID season, @QueryParam("kind") @NotNull SiteKind kind) {
    return queries.sites(new SeasonId(season), kind).stream().map(SiteRowJson::of).toList();
  }

  /** Organisations that fit by their own figures, with the settings they were found by. */
  @GET
  @Path("candidates")
  public SiteCandidatesJson candidates(
      @QueryParam("season") @NotNull UUID season,
      @QueryParam("kind") @NotNull SiteKind kind,
      @QueryParam("indicator") @NotNull String indicator,
      @QueryParam("lastYear") int lastYear,
      @BeanParam Paging paging) {
    var filter = new CandidateFilter(new SeasonId(season), kind, indicator, lastYear);
    return SiteCandidatesJson.of(queries.candidates(filter, paging.request()));
  }

  @POST
  @APIResponse(responseCode = "201", description = "Location")
  public Response propose(@NotNull @Valid NewSiteJson body) {
    var id = sites.propose(body.command());
    return Response.created(uri.getAbsolutePathBuilder().path(id.value().toString()).build())
        .build();
  }

  @GET
  @Path("{id}")
  public SiteJson open(@PathParam("id") UUID id) {
    return SiteJson.of(queries.site(new SiteId(id)));
  }

  /** Drafts the order on the status of all sites that have none; a draft is printed anew. */
  @POST
  @Path("orders")
  public DraftedJson order(@NotNull @Valid SiteListJson body) {
    return new DraftedJson(sites.order(body.list()).value());
  }

  /** Gives a site up before it is ordered. */
  @POST
  @Path("{id}/dropping")
  public SiteJson drop(@PathParam("id") UUID id, @NotNull @Valid ReasonJson body) {
    sites.drop(new SiteId(id), SeenVersion.of(ifMatch), body.reason());
    return open(id);
  }

  @POST
  @Path("{id}/finishing")
  public SiteJson finish(@PathParam("id") UUID id, @NotNull @Valid ReasonJson body) {
    sites.finish(new SiteId(id), SeenVersion.of(ifMatch), body.reason());
    return open(id);
  }

  /** The order drafted. */
  public record DraftedJson(UUID order) {}

  public record ReasonJson(String reason) {}

  public record SiteListJson(@NotNull UUID season, @NotNull SiteKind kind) {

    SiteList list() {
      return new SiteList(new SeasonId(season), kind);
    }
  }

  /**
   * @param winner absent where the rules ask for none
   */
  public record NewSiteJson(
      @NotNull UUID season,
      @NotNull SiteKind kind,
      @NotNull UUID organization,
      String indicator,
      int lastYear,
      int teams,
      @Valid WinnerJson winner) {

    ProposeSite command() {
      return new ProposeSite(
          new SeasonId(season),
          kind,
          new OrganizationId(organization),
          indicator,
          lastYear,
          teams,
          winner == null ? null : winner.claim());
    }
  }

  /** Who of the management team won what. */
  public record WinnerJson(
      @NotNull UUID person, String contest, int year, ContestRank rank, String proof) {

    static WinnerJson of(WinnerClaim claim) {
      return claim == null
          ? null
          : new WinnerJson(
              claim.person().value(), claim.contest(), claim.year(), claim.rank(), claim.proof());
    }

    WinnerClaim claim() {
      return new WinnerClaim(new PersonId(person), contest, year, rank, proof);
    }
  }
}
