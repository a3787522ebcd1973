package ru.rsnms.amendment.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import ru.rsnms.amendment.AmendmentId;
import ru.rsnms.amendment.AmendmentService;
import ru.rsnms.document.OrderEnding;
import ru.rsnms.document.OrderIssued;
import ru.rsnms.document.OrderPublished;

/**
 * Hears that an order was issued, published or ended: the amendments that it makes begin to count,
 * from another day or not at all.
 */
@ApplicationScoped
public class AmendingOrders {

  @Inject AmendmentService amendments;

  void issue(@Observes OrderIssued issued) {
    if (AmendmentId.isNamedBy(issued.subject())) {
      amendments.issue(new AmendmentId(issued.subject().value()), issued);
    }
  }

  void publish(@Observes OrderPublished published) {
    amendments.settle(published.order());
  }

  void end(@Observes OrderEnding ending) {
    amendments.settle(ending.order());
  }
}
