package ru.rsnms.amendment.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import ru.rsnms.amendment.AmendmentId;
import ru.rsnms.amendment.AmendmentService;
import ru.rsnms.document.OrderIssued;

/** Hears that an order was issued: the amendments that it makes begin to count. */
@ApplicationScoped
public class AmendingOrders {

  @Inject AmendmentService amendments;

  void issue(@Observes OrderIssued issued) {
    if (AmendmentId.isNamedBy(issued.subject())) {
      amendments.issue(new AmendmentId(issued.subject().value()), issued);
    }
  }
}
