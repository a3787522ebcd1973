package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ru.rsnms.document.ApprovalProposal;
import ru.rsnms.document.ApprovalRouteCard;
import ru.rsnms.document.ApprovalRouteId;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.ReadingChanges;
import ru.rsnms.document.RepeatRule;
import ru.rsnms.document.RouteSeat;
import ru.rsnms.document.RouteStep;
import ru.rsnms.document.TextComparison;
import ru.rsnms.document.VisaRow;
import ru.rsnms.shared.CurrentActor;

/** Prepares the sending of a draft, and the reading of one that comes back. */
@ApplicationScoped
public class ApprovalProposals {

  private OrderStore orders;
  private ApprovalRoutes routes;
  private Voices voices;
  private CurrentActor actor;
  private Clock clock;

  protected ApprovalProposals() {
    // for the container
  }

  @Inject
  public ApprovalProposals(
      OrderStore orders, ApprovalRoutes routes, Voices voices, CurrentActor actor, Clock clock) {
    this.orders = orders;
    this.routes = routes;
    this.voices = voices;
    this.actor = actor;
    this.clock = clock;
  }

  /** As in the round before; for a first round by the nearest kept route. */
  public ApprovalProposal usual(Order order) {
    var fitting = routes.fitting(order);
    if (order.round() == 0 && !fitting.isEmpty()) {
      return by(order, fitting, fitting.get(0));
    }
    return new ApprovalProposal(fitting, null, again(order), floor(order), order.round() + 1);
  }

  /** By a kept route that fits the order. */
  public ApprovalProposal by(Order order, ApprovalRouteId wanted) {
    var fitting = routes.fitting(order);
    return by(order, fitting, routes.card(routes.get(wanted)));
  }

  private static ApprovalProposal by(
      Order order, List<ApprovalRouteCard> fitting, ApprovalRouteCard route) {
    return new ApprovalProposal(
        fitting, route.id(), route.steps(), route.rule(), order.round() + 1);
  }

  private static RepeatRule floor(Order order) {
    return order.routeTerms().map(RouteTerms::rule).orElse(RepeatRule.USUAL);
  }

  private List<RouteStep> again(Order order) {
    var text = orders.currentText(order);
    var steps =
        order.latestVisas().stream()
            .collect(Collectors.groupingBy(Visa::step, TreeMap::new, Collectors.toList()));
    return steps.values().stream()
        .map(
            visas ->
                new RouteStep(
                    visas.get(0).stepName(), visas.stream().map(visa -> seat(visa, text)).toList()))
        .toList();
  }

  private RouteSeat seat(Visa visa, OrderText text) {
    var over = visa.due() != null && visa.due().isBefore(LocalDate.now(clock));
    return new RouteSeat(
        visa.account(),
        null,
        null,
        !visa.required(),
        visa.workingDays(),
        visa.workingDays() != null || over ? null : visa.due(),
        visa.units().stream()
            .flatMap(unit -> OrderEditing.find(text, unit).stream())
            .map(NormUnit::number)
            .toList());
  }

  /** The visas that the caller may give now. */
  public List<VisaRow> awaitedOfCaller(Order order) {
    return voices.accountsOf(actor.get()).stream()
        .map(order::waitingFor)
        .flatMap(Optional::stream)
        .map(Visa::row)
        .toList();
  }

  /** The text that the caller decided about last, against the text of now. */
  public ReadingChanges changesForCaller(Order order) {
    return voices.accountsOf(actor.get()).stream()
        .map(order::lastDecisionOf)
        .flatMap(Optional::stream)
        .findFirst()
        .map(visa -> changes(order, visa))
        .orElse(ReadingChanges.NONE);
  }

  private ReadingChanges changes(Order order, Visa visa) {
    var read = orders.version(order, visa.textVersion()).content();
    var row = visa.row();
    return new ReadingChanges(
        visa.textVersion(),
        row.decidedAt(),
        row.state(),
        row.remark(),
        TextComparison.between(read, orders.currentText(order)));
  }
}
