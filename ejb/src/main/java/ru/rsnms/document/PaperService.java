package ru.rsnms.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.model.Order;
import ru.rsnms.document.model.OrderStore;
import ru.rsnms.document.model.PaperArchive;
import ru.rsnms.document.model.PaperPress;

/**
 * The paper of an order. What is registered is printed once, kept, and given out byte for byte for
 * ever; before that each request prints a draft that says so.
 */
@Stateless
public class PaperService {

  private OrderStore orders;
  private PaperArchive archive;
  private PaperPress press;
  private Clock clock;

  protected PaperService() {
    // for the container
  }

  @Inject
  public PaperService(OrderStore orders, PaperArchive archive, PaperPress press, Clock clock) {
    this.orders = orders;
    this.archive = archive;
    this.press = press;
    this.clock = clock;
  }

  /** The order with all annexes as PDF/A. */
  @PermitAll
  @Audited("document.print")
  public PaperFile pdf(@NotNull OrderId id) {
    var order = orders.get(id);
    if (!order.stage().hasNumber()) {
      return press.draft(order, orders.currentText(order));
    }
    return archive.find(order).orElseGet(() -> archived(order));
  }

  private PaperFile archived(Order order) {
    var printed = press.registered(order);
    archive.keep(order, printed, clock.instant());
    return printed;
  }
}
