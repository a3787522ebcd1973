package ru.rsnms.web.document;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ru.rsnms.document.ActionState;
import ru.rsnms.document.OrderAction;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderStage;

/** Chooses which actions the card of an order offers, open or closed with their reasons. */
final class Offer {

  private Offer() {}

  /** Actions that bring an order forward; the others undo. */
  private static final Set<OrderAction> FORWARD =
      EnumSet.of(
          OrderAction.EDIT,
          OrderAction.SEND,
          OrderAction.DECIDE,
          OrderAction.SIGN,
          OrderAction.REGISTER,
          OrderAction.PUBLISH,
          OrderAction.ACKNOWLEDGE);

  /** What may be done now, then what the stage calls for but is closed to the user. */
  static List<ActionState> of(OrderCard card) {
    var called = calledFor(card.stage());
    return card.actions().stream()
        .filter(state -> state.open() || called.contains(state.action()))
        .sorted(Comparator.comparing(Offer::rank))
        .toList();
  }

  /** Does the action bring the order forward? */
  static boolean isForward(OrderAction action) {
    return FORWARD.contains(action);
  }

  private static int rank(ActionState state) {
    if (!state.open()) {
      return 2;
    }
    return isForward(state.action()) ? 0 : 1;
  }

  private static Set<OrderAction> calledFor(OrderStage stage) {
    return switch (stage) {
      case DRAFT, RETURNED -> EnumSet.of(OrderAction.EDIT, OrderAction.SEND);
      case ON_APPROVAL -> EnumSet.of(OrderAction.DECIDE, OrderAction.EDIT);
      case APPROVED -> EnumSet.of(OrderAction.SIGN, OrderAction.EDIT);
      case SIGNED -> EnumSet.of(OrderAction.REGISTER, OrderAction.EDIT);
      case REGISTERED -> EnumSet.of(OrderAction.PUBLISH, OrderAction.EDIT);
      case PUBLISHED -> EnumSet.of(OrderAction.EDIT);
      case REVOKED, WITHDRAWN -> EnumSet.noneOf(OrderAction.class);
    };
  }
}
