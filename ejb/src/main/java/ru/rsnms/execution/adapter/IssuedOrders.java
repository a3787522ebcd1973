package ru.rsnms.execution.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import ru.rsnms.document.OrderEnding;
import ru.rsnms.document.OrderIssued;
import ru.rsnms.execution.PlanService;

/**
 * Hears that an order was issued and reads in the same transaction what it sets going; hears that
 * it loses its force and waits no more.
 */
@ApplicationScoped
public class IssuedOrders {

  @Inject PlanService plans;

  void plan(@Observes OrderIssued issued) {
    plans.open(issued.order());
  }

  void end(@Observes OrderEnding ending) {
    plans.end(ending.order(), ending.on());
  }
}
