package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import ru.rsnms.document.ApprovalRouteCard;
import ru.rsnms.document.ApprovalRouteId;
import ru.rsnms.document.DocumentRoles;
import ru.rsnms.document.RepeatRule;
import ru.rsnms.document.SendForApproval;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;

/** Kept approval routes, within what the caller may see. */
@ApplicationScoped
public class ApprovalRoutes {

  @PersistenceContext EntityManager em;
  @Inject OrganizationDirectory organizations;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  public void add(ApprovalRoute route) {
    em.persist(route);
  }

  /** The route if the caller may see it; otherwise it looks as if it did not exist. */
  public ApprovalRoute get(ApprovalRouteId id) {
    var found = em.find(ApprovalRoute.class, id);
    if (found == null || !sees(found, actor.get())) {
      throw new NotFound("document/route-not-found");
    }
    return found;
  }

  private static boolean sees(ApprovalRoute route, Actor actor) {
    return !Collections.disjoint(actor.roles(), DocumentRoles.INSIDERS)
        && actor.scope().covers(route.place());
  }

  /** All routes the caller may see, those in use first, then by name. */
  public List<ApprovalRouteCard> cards() {
    return em
        .createQuery(
            "select r from ApprovalRoute r order by r.period.to nulls first, r.name, r.id.value",
            ApprovalRoute.class)
        .getResultList()
        .stream()
        .filter(route -> sees(route, actor.get()))
        .map(this::card)
        .toList();
  }

  /** Routes by which an order may be sent today: those for its kind before those for every kind. */
  public List<ApprovalRouteCard> fitting(Order order) {
    var today = LocalDate.now(clock);
    return of(order.issuer()).stream()
        .filter(route -> route.fits(order.kind(), today))
        .map(this::card)
        .sorted(Comparator.comparing(card -> card.kind() == null))
        .toList();
  }

  private List<ApprovalRoute> of(OrganizationId organization) {
    return em.createQuery(
            "select r from ApprovalRoute r where r.organization = :organization order by r.name",
            ApprovalRoute.class)
        .setParameter("organization", organization.value())
        .getResultList();
  }

  public ApprovalRouteCard card(ApprovalRoute route) {
    return route.card(
        organizations.view(route.organization()).names().brief(),
        OrderGuards.mayDraftFor(route.place(), actor.get()));
  }

  /** What is frozen with the order; a drafter asks as many again as the route says, or more. */
  public RouteTerms termsOf(SendForApproval command, Order order) {
    var route = command.route() == null ? null : fittingRoute(command.route(), order);
    var known = order.routeTerms().orElse(new RouteTerms(null, RepeatRule.USUAL));
    var floor = route == null ? known.rule() : route.rule();
    if (command.rule() != null && command.rule().isMilderThan(floor)) {
      throw new Conflict("document/rule-too-mild", floor);
    }
    return new RouteTerms(
        route == null ? known.name() : route.name(),
        command.rule() == null ? floor : command.rule());
  }

  private ApprovalRoute fittingRoute(ApprovalRouteId id, Order order) {
    var route = get(id);
    if (!route.organization().equals(order.issuer())
        || !route.fits(order.kind(), LocalDate.now(clock))) {
      throw new Conflict("document/route-unfit", route.name());
    }
    return route;
  }
}
