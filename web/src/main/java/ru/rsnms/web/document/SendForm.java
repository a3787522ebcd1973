package ru.rsnms.web.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ru.rsnms.document.ApprovalProposal;
import ru.rsnms.document.ApprovalQueries;
import ru.rsnms.document.ApprovalRouteId;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.PlannedVisa;
import ru.rsnms.document.RepeatRule;
import ru.rsnms.document.SendForApproval;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/** The sending of a draft: its route prefilled, changeable, and what it would mean. */
@Dependent
public class SendForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ApprovalQueries approval;
  @Inject ApproverFinder finder;
  @Inject SeatNames names;
  @Inject Notices notices;

  private final RouteForm route = new RouteForm();
  private UUID order;
  private String chosen;
  private RepeatRule floor;
  private RepeatRule rule;
  private int round;
  private List<Option> routes = List.of();
  private transient List<PlannedVisa> plan;

  /** Fills the form once, as the order is usually sent. */
  void prepare(OrderId id) {
    if (order == null) {
      order = id.value();
      show(approval.proposal(id));
    }
  }

  /** Fills the steps anew from the kept route chosen in the list. */
  public void takeRoute() {
    var id = new OrderId(order);
    if (chosen != null) {
      show(approval.proposal(id, routeId()));
    } else {
      route.show(isRepeated() ? approval.proposal(id).steps() : List.of(), names);
    }
  }

  private void show(ApprovalProposal proposal) {
    routes =
        proposal.routes().stream()
            .map(one -> new Option(one.id().value().toString(), one.name()))
            .toList();
    chosen = proposal.chosen() == null ? null : proposal.chosen().value().toString();
    floor = proposal.rule();
    rule = proposal.rule();
    round = proposal.round();
    route.show(proposal.steps(), names);
    plan = null;
  }

  public void add(String account) {
    finder.getFound().stream()
        .filter(one -> one.account().equals(account))
        .findFirst()
        .ifPresent(one -> route.add(one.asPerson()));
    finder.done();
  }

  /** Shows whom sending would ask. */
  public void foresee() {
    notices.attempt(() -> plan = approval.plan(command(new OrderId(order), 0)));
  }

  /** What the user has put together. */
  SendForApproval command(OrderCard seen) {
    return command(seen.id(), seen.version());
  }

  private SendForApproval command(OrderId id, long version) {
    return new SendForApproval(
        id, version, route.written(), round > 1 ? rule : null, chosen == null ? null : routeId());
  }

  private ApprovalRouteId routeId() {
    return new ApprovalRouteId(UUID.fromString(chosen));
  }

  boolean isEmpty() {
    return route.written().isEmpty();
  }

  /** Rules that are at least as strict as the route's. */
  public List<Option> getRules() {
    return Option.of(
        Stream.of(RepeatRule.values())
            .filter(one -> !one.isMilderThan(floor))
            .toArray(RepeatRule[]::new));
  }

  /** Is this a repeated round, in which earlier agreements may stand? */
  public boolean isRepeated() {
    return round > 1;
  }

  public List<PlannedVisa> getPlan() {
    return plan == null ? List.of() : plan;
  }

  public RouteForm getRoute() {
    return route;
  }

  public ApproverFinder getFinder() {
    return finder;
  }

  public List<Option> getRoutes() {
    return routes;
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }

  public RepeatRule getRule() {
    return rule;
  }

  public void setRule(RepeatRule rule) {
    this.rule = rule;
  }
}
