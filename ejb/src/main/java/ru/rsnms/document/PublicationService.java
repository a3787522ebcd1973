package ru.rsnms.document;

import static ru.rsnms.shared.Role.INST_CENTER;
import static ru.rsnms.shared.Role.MIN_LEGAL;
import static ru.rsnms.shared.Role.MIN_PRESS;
import static ru.rsnms.shared.Role.MUN_OFFICER;
import static ru.rsnms.shared.Role.ORG_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.model.OrderGuards;
import ru.rsnms.document.model.OrderStore;
import ru.rsnms.shared.CurrentActor;

/** The life of an order after its number: made public, revoked. */
@Stateless
public class PublicationService {

  private OrderStore orders;
  private OrderGuards guards;
  private PublicationBook book;
  private Event<OrderEnding> ending;
  private CurrentActor actor;
  private Clock clock;

  protected PublicationService() {
    // for the container
  }

  @Inject
  public PublicationService(
      OrderStore orders,
      OrderGuards guards,
      PublicationBook book,
      Event<OrderEnding> ending,
      CurrentActor actor,
      Clock clock) {
    this.orders = orders;
    this.guards = guards;
    this.book = book;
    this.ending = ending;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * Keeps the proof of one publication; there may be several. A proof for a planned place closes
   * it, and what waits for it, in the same transaction.
   */
  @Audited("document.publish")
  @RolesAllowed({MIN_PRESS, MIN_LEGAL, INST_CENTER, MUN_OFFICER, ORG_HEAD})
  public void publish(@NotNull @Valid PublishOrder command) {
    var order = orders.getForUpdate(command.order());
    guards.require(OrderAction.PUBLISH, order, actor.get());
    order.mustBeSeenAt(command.version());
    book.publish(order, command);
  }

  /** The order loses force by another act; number and paper stay. */
  @Audited("document.revoke")
  @RolesAllowed({MIN_LEGAL, INST_CENTER, MUN_OFFICER, ORG_HEAD})
  public void revoke(@NotNull @Valid RevokeOrder command) {
    var order = orders.get(command.order());
    guards.require(OrderAction.REVOKE, order, actor.get());
    order.mustBeSeenAt(command.version());
    var today = LocalDate.now(clock);
    order.revoke(command.ground(), today, actor.get(), clock.instant());
    ending.fire(new OrderEnding(order.id(), today, clock.instant()));
  }
}
