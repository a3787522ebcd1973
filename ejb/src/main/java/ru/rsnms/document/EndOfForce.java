package ru.rsnms.document;

import static ru.rsnms.shared.Role.INST_CENTER;
import static ru.rsnms.shared.Role.INST_RESERVE;
import static ru.rsnms.shared.Role.MIN_LEGAL;
import static ru.rsnms.shared.Role.MIN_OFFICER;
import static ru.rsnms.shared.Role.MIN_PRESS;
import static ru.rsnms.shared.Role.MUN_HEAD;
import static ru.rsnms.shared.Role.MUN_OFFICER;
import static ru.rsnms.shared.Role.ORG_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.model.OrderStore;

/**
 * The end of orders by other acts. Nothing happens on the day itself: the day is kept, and what is
 * shown of an order is computed from it.
 */
@Stateless
public class EndOfForce {

  private OrderStore orders;
  private Event<OrderEnding> endings;
  private Clock clock;

  protected EndOfForce() {
    // for the container
  }

  @Inject
  public EndOfForce(OrderStore orders, Event<OrderEnding> endings, Clock clock) {
    this.orders = orders;
    this.endings = endings;
    this.clock = clock;
  }

  /**
   * An issued act ends an order, or does so no more. Whoever makes an act count makes its ends
   * count: registrars, those who publish, those who confirm what an old act says.
   *
   * @param by the act and the first day without force, {@code null} where no act ends it
   */
  @Audited("document.end")
  @RolesAllowed({
    MIN_OFFICER,
    MIN_LEGAL,
    MIN_PRESS,
    INST_RESERVE,
    INST_CENTER,
    MUN_HEAD,
    MUN_OFFICER,
    ORG_HEAD
  })
  public void keep(@NotNull OrderId id, Ending by) {
    var order = orders.getForUpdate(id);
    var before = order.ending();
    order.endedBy(by);
    if (!before.equals(order.ending())) {
      var on = order.ending().map(Ending::on).orElse(null);
      endings.fire(new OrderEnding(id, on, clock.instant()));
    }
  }
}
