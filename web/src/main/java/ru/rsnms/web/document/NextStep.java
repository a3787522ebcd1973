package ru.rsnms.web.document;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ru.rsnms.document.ActionState;
import ru.rsnms.document.OrderAction;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderStage;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.VisaRow;
import ru.rsnms.document.VisaState;
import ru.rsnms.web.faces.PageTexts;

/**
 * What an order waits for at its stage: the one step that the user should take, or whom it waits
 * for; beside it what else is open to the user, and what the stage calls for but is closed.
 */
public final class NextStep {

  /** What undoes instead of bringing the order forward. */
  private static final Set<OrderAction> UNDOING =
      EnumSet.of(OrderAction.RECALL, OrderAction.RETURN, OrderAction.REVOKE, OrderAction.WITHDRAW);

  private final OrderCard card;

  NextStep(OrderCard card) {
    this.card = card;
  }

  /** The step of this user, {@code null} while it is the turn of others. */
  public OrderAction getMain() {
    return wanted().stream().filter(action -> card.action(action).open()).findFirst().orElse(null);
  }

  /** What the step is about, or whom the order waits for. */
  public String getSentence() {
    var main = getMain();
    if (main == OrderAction.EDIT && card.stage() == OrderStage.RETURNED) {
      return PageTexts.of("order.next.again");
    }
    return main == null
        ? PageTexts.of("order.next.waits." + card.stage(), awaited())
        : PageTexts.of("order.next." + main);
  }

  /** What else the user may do; what undoes comes last. */
  public List<OrderAction> getOthers() {
    var main = getMain();
    return card.actions().stream()
        .filter(ActionState::open)
        .map(ActionState::action)
        .filter(action -> action != main)
        .sorted(Comparator.comparing(UNDOING::contains))
        .toList();
  }

  public boolean undoes(OrderAction action) {
    return UNDOING.contains(action);
  }

  /** What the stage calls for and the user may not do, with the reasons. */
  public List<ActionState> getClosed() {
    var called = called();
    return card.actions().stream()
        .filter(state -> !state.open() && called.contains(state.action()))
        .toList();
  }

  /** The steps that lead on from the stage, the most urgent first. */
  private List<OrderAction> wanted() {
    return switch (card.stage()) {
      case DRAFT -> isWritten(card.text()) ? List.of(OrderAction.SEND) : List.of(OrderAction.EDIT);
      case RETURNED -> List.of(OrderAction.EDIT);
      case ON_APPROVAL -> List.of(OrderAction.DECIDE);
      case APPROVED -> List.of(OrderAction.SIGN);
      case SIGNED -> List.of(OrderAction.REGISTER);
      case REGISTERED -> List.of(OrderAction.PUBLISH, OrderAction.ACKNOWLEDGE);
      case PUBLISHED -> List.of(OrderAction.ACKNOWLEDGE);
      case REVOKED, WITHDRAWN -> List.of();
    };
  }

  /** Does the draft say anything that could be agreed to? */
  private static boolean isWritten(OrderText text) {
    return !text.title().isBlank()
        && text.units().stream().anyMatch(unit -> !unit.text().isBlank());
  }

  private Set<OrderAction> called() {
    return switch (card.stage()) {
      case DRAFT, RETURNED -> EnumSet.of(OrderAction.EDIT, OrderAction.SEND);
      case ON_APPROVAL -> EnumSet.of(OrderAction.DECIDE, OrderAction.EDIT);
      case APPROVED -> EnumSet.of(OrderAction.SIGN, OrderAction.EDIT);
      case SIGNED -> EnumSet.of(OrderAction.REGISTER, OrderAction.EDIT);
      case REGISTERED -> EnumSet.of(OrderAction.PUBLISH, OrderAction.EDIT);
      case PUBLISHED -> EnumSet.of(OrderAction.EDIT);
      case REVOKED, WITHDRAWN -> EnumSet.noneOf(OrderAction.class);
    };
  }

  private String awaited() {
    return switch (card.stage()) {
      case DRAFT, RETURNED -> card.drafterName();
      case ON_APPROVAL ->
          card.visas().stream()
              .filter(visa -> visa.state() == VisaState.PENDING)
              .map(VisaRow::name)
              .distinct()
              .collect(Collectors.joining(", "));
      case APPROVED -> card.signatory() == null ? "" : card.signatory().name();
      case SIGNED, REGISTERED, PUBLISHED, REVOKED, WITHDRAWN -> "";
    };
  }
}
