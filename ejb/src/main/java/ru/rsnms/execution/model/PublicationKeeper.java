package ru.rsnms.execution.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import ru.rsnms.document.DocumentRoles;
import ru.rsnms.document.OrderAction;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.PublicationService;
import ru.rsnms.document.PublishOrder;
import ru.rsnms.execution.PublicationPlace;
import ru.rsnms.shared.CurrentActor;

/**
 * Puts a proof of publication on the card of the order where the caller is among those who prove
 * publications; a proof by somebody else stays with the instruction.
 */
@ApplicationScoped
public class PublicationKeeper {

  private OrderQueries orders;
  private PublicationService publications;
  private CurrentActor actor;

  protected PublicationKeeper() {
    // for the container
  }

  @Inject
  public PublicationKeeper(
      OrderQueries orders, PublicationService publications, CurrentActor actor) {
    this.orders = orders;
    this.publications = publications;
    this.actor = actor;
  }

  public void keep(OrderId id, PublicationPlace proved) {
    var order = orders.open(id);
    var publishes = !Collections.disjoint(actor.get().roles(), DocumentRoles.PUBLISHERS);
    if (publishes && order.action(OrderAction.PUBLISH).open()) {
      publications.publish(
          new PublishOrder(id, order.version(), proved.name(), proved.address(), proved.on()));
    }
  }
}
