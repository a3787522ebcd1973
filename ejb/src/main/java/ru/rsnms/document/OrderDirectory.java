package ru.rsnms.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ru.rsnms.document.model.OrderStore;

/** Answers other contexts about their orders; asks nobody who is asking. */
@ApplicationScoped
public class OrderDirectory {

  private OrderStore orders;

  protected OrderDirectory() {
    // for the container
  }

  @Inject
  public OrderDirectory(OrderStore orders) {
    this.orders = orders;
  }

  /** Empty for an unknown id. */
  public Optional<OrderStage> stageOf(OrderId id) {
    return orders.findAny(id).map(order -> order.stage());
  }

  /** Nobody takes a step with the order until the transaction ends. */
  public void hold(OrderId id) {
    orders.hold(id);
  }
}
