package ru.rsnms.execution.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import ru.rsnms.document.OrderPublished;
import ru.rsnms.execution.model.PublishedPlaces;

/** Hears in the same transaction that an order was made public at a place. */
@ApplicationScoped
public class PublishedOrders {

  @Inject PublishedPlaces places;

  void close(@Observes OrderPublished proved) {
    places.close(proved.order(), proved.publication());
  }
}
