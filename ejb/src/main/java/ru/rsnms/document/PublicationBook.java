package ru.rsnms.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ru.rsnms.document.model.Order;
import ru.rsnms.document.model.OrderStore;
import ru.rsnms.document.model.Publication;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Invalid;

/**
 * The places where issued orders are made public, for the context that watches over execution; asks
 * nobody whether he may. There is one way for a proof, whoever gives it: here.
 */
@ApplicationScoped
public class PublicationBook {

  private OrderStore orders;
  private Event<OrderPublished> proved;
  private CurrentActor actor;
  private Clock clock;

  protected PublicationBook() {
    // for the container
  }

  @Inject
  public PublicationBook(
      OrderStore orders, Event<OrderPublished> proved, CurrentActor actor, Clock clock) {
    this.orders = orders;
    this.proved = proved;
    this.actor = actor;
    this.clock = clock;
  }

  /** Plans a place; what was proved there before becomes the place itself. */
  public PublicationRow plan(OrderId order, PlannedPublication planned) {
    return orders.getIssuedForUpdate(order).planPublication(planned).row();
  }

  /** The order was made public at a planned place; it stands on the card from now on. */
  public void prove(OrderId id, PublicationId place, String address, LocalDate on) {
    var order = orders.getIssuedForUpdate(id);
    publish(order, new PublishOrder(id, order.version(), place, null, address, on));
  }

  /** The one way of a proof. */
  void publish(Order order, PublishOrder command) {
    if (command.on().isAfter(LocalDate.now(clock))) {
      throw new Invalid("document/published-ahead", "on", command.on());
    }
    var place = order.publish(command, actor.get(), clock.instant());
    proved.fire(new OrderPublished(order.id(), place, clock.instant()));
  }

  /** The clause need not be followed. */
  public void drop(OrderId order, PublicationId place) {
    orders.getIssuedForUpdate(order).dropPublication(place);
  }

  /** Another last day of a planned place. */
  public void expect(OrderId order, PublicationId place, LocalDate due) {
    orders.getIssuedForUpdate(order).expectPublication(place, due);
  }

  /** The places of an issued order, whoever asks. */
  public List<PublicationRow> of(OrderId order) {
    return orders
        .findIssued(order)
        .map(issued -> issued.publications().stream().map(Publication::row).toList())
        .orElse(List.of());
  }
}
