package ru.rsnms.execution.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import ru.rsnms.document.OrderIssued;
import ru.rsnms.execution.PlanService;

/** Hears that an order was issued and reads in the same transaction what it sets going. */
@ApplicationScoped
public class IssuedOrders {

  @Inject PlanService plans;

  void plan(@Observes OrderIssued issued) {
    plans.open(issued.order());
  }
}
