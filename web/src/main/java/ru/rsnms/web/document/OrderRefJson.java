package ru.rsnms.web.document;

import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.document.OrderRef;

/**
 * The order that puts something into force.
 *
 * @param number {@code null} until the order is registered, as is the date
 */
public record OrderRefJson(UUID id, String number, LocalDate date) {

  /** {@code null} for none. */
  public static OrderRefJson of(OrderRef order) {
    return order == null
        ? null
        : new OrderRefJson(order.id().value(), order.number(), order.date());
  }
}
