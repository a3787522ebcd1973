package ru.rsnms.reserve;

import static ru.rsnms.shared.Role.INST_CENTER;
import static ru.rsnms.shared.Role.INST_RESERVE;
import static ru.rsnms.shared.Role.MIN_LEGAL;
import static ru.rsnms.shared.Role.MUN_OFFICER;
import static ru.rsnms.shared.Role.ORG_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderIssued;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.reserve.model.SeasonStore;
import ru.rsnms.reserve.model.Site;
import ru.rsnms.reserve.model.SiteCandidates;
import ru.rsnms.reserve.model.SiteClaims;
import ru.rsnms.reserve.model.SiteGuards;
import ru.rsnms.reserve.model.SiteOrders;
import ru.rsnms.reserve.model.SiteStore;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;

/** Makes organisations sites of a season: proposed for their figures, put to work by an order. */
@Stateless
@RolesAllowed(INST_RESERVE)
public class SiteService {

  private static final int LONGEST_REASON = 500;

  private SiteStore sites;
  private SeasonStore seasons;
  private SiteCandidates candidates;
  private SiteClaims claims;
  private SiteOrders orders;
  private OrganizationDirectory organizations;
  private CurrentActor actor;
  private Clock clock;

  protected SiteService() {
    // for the container
  }

  @Inject
  public SiteService(
      SiteStore sites,
      SeasonStore seasons,
      SiteCandidates candidates,
      SiteClaims claims,
      SiteOrders orders,
      OrganizationDirectory organizations,
      CurrentActor actor,
      Clock clock) {
    this.sites = sites;
    this.seasons = seasons;
    this.candidates = candidates;
    this.claims = claims;
    this.orders = orders;
    this.organizations = organizations;
    this.actor = actor;
    this.clock = clock;
  }

  /** Proposes an organisation; refused where its figures do not fit the kind. */
  @Audited("reserve.propose-site")
  public SiteId propose(@NotNull @Valid ProposeSite command) {
    SiteGuards.requireKeeper(actor.get());
    var season = seasons.hold(command.season());
    SiteGuards.requireRunning(season);
    var rules = seasons.ruling(season);
    var organization = organizations.view(command.organization());
    if (sites.isTaken(command.season(), command.kind(), organization.id())) {
      throw new Conflict("reserve/site-twice");
    }
    var filter =
        new CandidateFilter(
            command.season(), command.kind(), command.indicator(), command.lastYear());
    var trend = candidates.trend(organization.id(), filter, rules);
    var winner = claims.winner(command, rules);
    var site = new Site(command, organization, trend, winner, actor.get(), clock.instant());
    sites.add(site);
    return site.id();
  }

  /**
   * Has the order drafted on the status of all sites that have none yet; while it is a draft, it is
   * printed anew.
   */
  @Audited("reserve.order-sites")
  public OrderId order(@NotNull SiteList list) {
    SiteGuards.requireKeeper(actor.get());
    var season = seasons.get(list.season());
    SiteGuards.requireRunning(season);
    var waiting = sites.beforeOrder(list);
    if (waiting.isEmpty()) {
      throw new Conflict("reserve/site-none-proposed");
    }
    var order = orders.layBefore(season, list, waiting);
    waiting.forEach(site -> site.isLaidBefore(order, actor.get(), clock.instant()));
    return order;
  }

  /** An order received its number: the sites it names are at work. */
  @Audited("reserve.activate-sites")
  @RolesAllowed({MIN_LEGAL, INST_CENTER, MUN_OFFICER, ORG_HEAD})
  public void activate(@NotNull SiteList list, @NotNull OrderIssued issued) {
    sites
        .awaiting(list, issued.order())
        .forEach(site -> site.activate(issued.number(), issued.on(), actor.get(), clock.instant()));
  }

  /** Gives a site up before it is ordered; the order's draft is printed without it. */
  @Audited("reserve.drop-site")
  public void drop(
      @NotNull SiteId id, long version, @NotBlank @Size(max = LONGEST_REASON) String reason) {
    var site = taken(id, version);
    var list = new SiteList(site.season(), site.kind());
    var others = sites.beforeOrder(list).stream().filter(one -> !one.equals(site)).toList();
    var drafted = site.stage().isBeforeOrder() && orders.editable(List.of(site)).isPresent();
    site.drop(reason.strip(), actor.get(), clock.instant());
    if (drafted) {
      var ordered = others.stream().filter(one -> one.order().equals(site.order())).toList();
      if (ordered.isEmpty()) {
        throw new Conflict("reserve/site-last");
      }
      orders.layBefore(seasons.get(site.season()), list, ordered);
    }
  }

  /** A site has done its work. */
  @Audited("reserve.finish-site")
  public void finish(
      @NotNull SiteId id, long version, @NotBlank @Size(max = LONGEST_REASON) String reason) {
    taken(id, version).finish(reason.strip(), actor.get(), clock.instant());
  }

  private Site taken(SiteId id, long seen) {
    SiteGuards.requireKeeper(actor.get());
    var site = sites.get(id);
    site.mustBeSeenAt(seen);
    return site;
  }
}
