package ru.rsnms.document;

import static ru.rsnms.shared.Role.INST_CENTER;
import static ru.rsnms.shared.Role.INST_HEAD;
import static ru.rsnms.shared.Role.INST_RESERVE;
import static ru.rsnms.shared.Role.MINISTER;
import static ru.rsnms.shared.Role.MIN_LEGAL;
import static ru.rsnms.shared.Role.MIN_OFFICER;
import static ru.rsnms.shared.Role.MIN_PRESS;
import static ru.rsnms.shared.Role.MUN_HEAD;
import static ru.rsnms.shared.Role.MUN_OFFICER;
import static ru.rsnms.shared.Role.ORG_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.model.ApprovalPlanner;
import ru.rsnms.document.model.ApprovalRoutes;
import ru.rsnms.document.model.OrderGuards;
import ru.rsnms.document.model.OrderStore;
import ru.rsnms.document.model.Voices;
import ru.rsnms.document.model.WorkMoment;
import ru.rsnms.registry.WorkCalendar;
import ru.rsnms.shared.CanonicalJson;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Digests;
import ru.rsnms.shared.Invalid;

/** Agreement on a draft: sent, decided by each approver, taken back. */
@Stateless
@RolesAllowed({MIN_OFFICER, MIN_LEGAL, INST_RESERVE, INST_CENTER, MUN_HEAD, MUN_OFFICER, ORG_HEAD})
public class ApprovalService {

  private OrderStore orders;
  private OrderGuards guards;
  private ApprovalPlanner planner;
  private ApprovalRoutes routes;
  private Voices voices;
  private WorkCalendar calendar;
  private CurrentActor actor;
  private Clock clock;

  protected ApprovalService() {
    // for the container
  }

  @Inject
  public ApprovalService(
      OrderStore orders,
      OrderGuards guards,
      ApprovalPlanner planner,
      ApprovalRoutes routes,
      Voices voices,
      WorkCalendar calendar,
      CurrentActor actor,
      Clock clock) {
    this.orders = orders;
    this.guards = guards;
    this.planner = planner;
    this.routes = routes;
    this.voices = voices;
    this.calendar = calendar;
    this.actor = actor;
    this.clock = clock;
  }

  /** Sends a draft out; the drafter alone is not enough (separation of duties, rule 1). */
  @Audited("document.send")
  public void send(@NotNull @Valid SendForApproval command) {
    var order = orders.get(command.order());
    guards.require(OrderAction.SEND, order, actor.get());
    order.mustBeSeenAt(command.version());
    OrderGuards.requireComplete(orders.currentText(order));
    command.steps().forEach(this::mustNotBePast);
    var terms = routes.termsOf(command, order);
    var questions = planner.questions(order, command.steps(), terms.rule());
    order.send(questions, terms, actor.get(), now());
  }

  private void mustNotBePast(RouteStep step) {
    step.seats().stream()
        .map(RouteSeat::due)
        .filter(due -> due != null && due.isBefore(LocalDate.now(clock)))
        .findFirst()
        .ifPresent(
            due -> {
              throw new Invalid("document/due-past", "due", due);
            });
  }

  private WorkMoment now() {
    var today = LocalDate.now(clock);
    return new WorkMoment(clock.instant(), days -> calendar.after(today, days));
  }

  /** The drafter takes the draft back while others still think, or before it is signed. */
  @Audited("document.recall")
  public void recall(@NotNull OrderId id, long version) {
    var order = orders.get(id);
    guards.require(OrderAction.RECALL, order, actor.get());
    order.mustBeSeenAt(version);
    order.recall(actor.get(), clock.instant());
  }

  /**
   * One approver decides, or a substitute for him. Two who decide at the same moment both count:
   * the order is locked. A decision about a text that has changed since it was read is refused.
   */
  @Audited("document.decide")
  @RolesAllowed({
    MINISTER,
    MIN_OFFICER,
    MIN_LEGAL,
    MIN_PRESS,
    INST_RESERVE,
    INST_CENTER,
    INST_HEAD,
    MUN_HEAD,
    MUN_OFFICER,
    ORG_HEAD
  })
  public void decide(@NotNull @Valid VisaDecision decision) {
    var order = orders.getForUpdate(decision.order());
    guards.require(OrderAction.DECIDE, order, actor.get());
    var hash = Digests.sha256(CanonicalJson.write(orders.currentText(order)));
    if (decision.contentHash() != null && !decision.contentHash().equals(hash)) {
      throw new Conflict("document/text-changed-since", order.lastChange().name());
    }
    order.decide(decision.about(hash), voices.of(actor.get(), decision, order), now());
  }

  /** The signatory sends an approved draft back instead of signing it. */
  @Audited("document.return")
  @RolesAllowed({MINISTER, INST_HEAD, MUN_HEAD, ORG_HEAD})
  public void returnToDrafter(@NotNull OrderId id, long version, @NotBlank String reason) {
    var order = orders.get(id);
    guards.require(OrderAction.RETURN, order, actor.get());
    order.mustBeSeenAt(version);
    order.returnToDrafter(reason, actor.get(), clock.instant());
  }
}
