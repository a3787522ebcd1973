package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.document.AskReason;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.RepeatRule;
import ru.rsnms.document.RouteSeat;
import ru.rsnms.document.RouteStep;
import ru.rsnms.document.VisaState;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;

/**
 * Turns the steps of a route into the questions of a round: finds the people, and asks those again
 * whom the rule of repeated rounds names.
 */
@ApplicationScoped
public class ApprovalPlanner {

  private OrderStore orders;
  private PersonDirectory people;

  protected ApprovalPlanner() {
    // for the container
  }

  @Inject
  public ApprovalPlanner(OrderStore orders, PersonDirectory people) {
    this.orders = orders;
    this.people = people;
  }

  /** The questions of the next round of an order. */
  public List<Question> questions(Order order, List<RouteStep> steps, RepeatRule rule) {
    var text = orders.currentText(order);
    var questions = new ArrayList<Question>();
    for (var at = 0; at < steps.size(); at++) {
      for (var seat : steps.get(at).seats()) {
        var question = question(order, text, seat, at + 1, steps.get(at).name());
        questions.add(repeated(order, text, question, rule));
      }
    }
    mustBeDistinct(questions);
    mustHoldWhoRefused(order, questions);
    return questions;
  }

  private Question question(
      Order order, OrderText text, RouteSeat seat, int step, String stepName) {
    return new Question(
        step,
        stepName,
        approver(order, seat),
        seat.advisory(),
        seat.due() == null ? seat.workingDays() : null,
        seat.due(),
        seat.clauses().stream().map(number -> unit(text, number)).toList(),
        null,
        AskReason.FIRST,
        List.of());
  }

  private Approver approver(Order order, RouteSeat seat) {
    var account = seat.account() == null ? holder(order, seat) : seat.account();
    return people
        .byAccount(account)
        .map(
            person ->
                new Approver(
                    account,
                    person.name().lastFirst(),
                    Objects.requireNonNullElse(person.position(), "")))
        .orElseThrow(() -> new Invalid("document/approver-unknown", "approvers", account));
  }

  private String holder(Order order, RouteSeat seat) {
    if (seat.post() == null) {
      throw new Invalid("document/seat-empty", "steps");
    }
    var organization =
        seat.organization() == null ? order.issuer() : new OrganizationId(seat.organization());
    var holders = people.accountsOnPost(organization, seat.post());
    if (holders.isEmpty()) {
      throw new Invalid("document/post-vacant", "steps", seat.post());
    }
    if (holders.size() > 1) {
      throw new Invalid("document/post-shared", "steps", seat.post());
    }
    return holders.get(0);
  }

  private static UUID unit(OrderText text, String number) {
    return TextRules.numbered(text.units(), number)
        .orElseThrow(() -> new Invalid("document/clause-unknown", "steps", number))
        .id();
  }

  private Question repeated(Order order, OrderText text, Question question, RepeatRule rule) {
    if (order.round() == 0) {
      return question;
    }
    return order
        .lastDecisionOf(question.approver().account())
        .map(last -> repeated(text, question, last, new Reading(order, last), rule))
        .orElseGet(() -> question.answered(null, AskReason.NOT_ASKED_YET, List.of()));
  }

  private Question repeated(
      OrderText text, Question question, Visa last, Reading reading, RepeatRule rule) {
    var changed = reading.changedFor(question.units(), text);
    var reason =
        switch (last.state()) {
          case REFUSED -> AskReason.REFUSED;
          case AGREED_WITH_REMARKS -> AskReason.REMARKED;
          case AGREED -> afterAgreement(rule, changed);
          case QUEUED, PENDING, EXPIRED -> AskReason.NOT_ASKED_YET;
        };
    return question.answered(last, reason, reading.changes(text));
  }

  private static AskReason afterAgreement(RepeatRule rule, boolean changed) {
    return switch (rule) {
      case EVERYBODY -> AskReason.EVERYBODY;
      case REMARKS_AND_CHANGED -> changed ? AskReason.TEXT_CHANGED : AskReason.AGREED_UNCHANGED;
      case REMARKS -> changed ? AskReason.AGREED_BY_RULE : AskReason.AGREED_UNCHANGED;
    };
  }

  private static void mustBeDistinct(List<Question> questions) {
    var seen = new HashSet<String>();
    for (var question : questions) {
      if (!seen.add(question.approver().account())) {
        throw new Invalid("document/approver-twice", "steps", question.approver().name());
      }
    }
  }

  /** A drafter does not get rid of an objection by leaving out the one who made it. */
  private static void mustHoldWhoRefused(Order order, List<Question> questions) {
    var asked = new HashSet<String>();
    questions.forEach(question -> asked.add(question.approver().account()));
    order.latestVisas().stream()
        .filter(visa -> visa.required() && visa.state() == VisaState.REFUSED)
        .filter(visa -> !asked.contains(visa.account()))
        .findFirst()
        .ifPresent(
            visa -> {
              throw new Conflict("document/refuser-left-out", visa.name());
            });
  }

  /** What an approver read when deciding, against what there is now. */
  private final class Reading {

    private final OrderText read;

    Reading(Order order, Visa last) {
      this.read = orders.version(order, last.textVersion()).content();
    }

    boolean changedFor(List<UUID> units, OrderText text) {
      return units.isEmpty()
          ? !read.equals(text)
          : units.stream()
              .anyMatch(id -> !OrderEditing.find(read, id).equals(OrderEditing.find(text, id)));
    }

    List<String> changes(OrderText text) {
      return ChangedPlaces.between(read, text);
    }
  }
}
