package ru.rsnms.document;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The order that puts a record of another context into force.
 *
 * @param number {@code null} until it is registered
 * @param date of the registration, {@code null} until then
 */
@Embeddable
public record OrderRef(
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "order_id")) OrderId id,
    @Column(name = "order_number") String number,
    @Column(name = "order_date") LocalDate date) {

  public OrderRef {
    Objects.requireNonNull(id);
  }

  /** An order that has no number yet. */
  public static OrderRef drafted(OrderId id) {
    return new OrderRef(id, null, null);
  }

  /** The same order, registered. */
  public OrderRef issued(String newNumber, LocalDate on) {
    return new OrderRef(id, newNumber, on);
  }
}
