package ru.rsnms.document;

import static ru.rsnms.shared.Role.INST_CENTER;
import static ru.rsnms.shared.Role.INST_RESERVE;
import static ru.rsnms.shared.Role.MIN_LEGAL;
import static ru.rsnms.shared.Role.MIN_OFFICER;
import static ru.rsnms.shared.Role.MUN_HEAD;
import static ru.rsnms.shared.Role.MUN_OFFICER;
import static ru.rsnms.shared.Role.ORG_HEAD;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.model.ApprovalRoute;
import ru.rsnms.document.model.ApprovalRoutes;
import ru.rsnms.document.model.OrderGuards;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.LastChange;

/** Keeps the ways by which an organisation's papers are agreed. */
@Stateless
@RolesAllowed({MIN_OFFICER, MIN_LEGAL, INST_RESERVE, INST_CENTER, MUN_HEAD, MUN_OFFICER, ORG_HEAD})
public class ApprovalRouteService {

  private ApprovalRoutes routes;
  private OrderGuards guards;
  private OrganizationDirectory organizations;
  private CurrentActor actor;
  private Clock clock;

  protected ApprovalRouteService() {
    // for the container
  }

  @Inject
  public ApprovalRouteService(
      ApprovalRoutes routes,
      OrderGuards guards,
      OrganizationDirectory organizations,
      CurrentActor actor,
      Clock clock) {
    this.routes = routes;
    this.guards = guards;
    this.organizations = organizations;
    this.actor = actor;
    this.clock = clock;
  }

  /** Keeps a new route of an organisation the caller writes for. */
  @Audited("document.keep-route")
  public ApprovalRouteId keep(@NotNull @Valid KeepApprovalRoute wanted) {
    var owner = organizations.view(wanted.organization());
    guards.requireDraftingFor(owner.place(), actor.get());
    var change = LastChange.by(actor.get(), clock.instant());
    var route = new ApprovalRoute(wanted, owner, LocalDate.now(clock), change);
    routes.add(route);
    return route.id();
  }

  /** Changes a route for papers sent from now on. */
  @Audited("document.change-route")
  public void change(
      @NotNull ApprovalRouteId id, long version, @NotNull @Valid KeepApprovalRoute wanted) {
    var route = routes.get(id);
    guards.requireDraftingFor(route.place(), actor.get());
    route.mustBeSeenAt(version);
    route.change(wanted, actor.get(), clock.instant());
  }

  /** Sets the last day on which papers may be sent by the route. */
  @Audited("document.close-route")
  public void close(@NotNull ApprovalRouteId id, long version, @NotNull LocalDate lastDay) {
    var route = routes.get(id);
    guards.requireDraftingFor(route.place(), actor.get());
    route.mustBeSeenAt(version);
    route.close(lastDay, actor.get(), clock.instant());
  }

  /** The routes the caller may see, those in use first. */
  @PermitAll
  public List<ApprovalRouteCard> routes() {
    return routes.cards();
  }

  @PermitAll
  public ApprovalRouteCard open(@NotNull ApprovalRouteId id) {
    return routes.card(routes.get(id));
  }
}
