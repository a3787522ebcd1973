package ru.rsnms.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.Optional;
import ru.rsnms.document.model.Order;
import ru.rsnms.document.model.OrderStore;
import ru.rsnms.document.model.Publication;

/**
 * Issued acts as other contexts need them, whoever asks: what has a number is a fact, its readers
 * are the caller's business. Drafts are not here.
 */
@Stateless
@PermitAll
public class IssuedActs {

  private OrderStore orders;

  protected IssuedActs() {
    // for the container
  }

  @Inject
  public IssuedActs(OrderStore orders) {
    this.orders = orders;
  }

  /** Empty for a draft and for an unknown id alike. */
  @PermitAll
  public Optional<IssuedAct> find(@NotNull OrderId id) {
    return orders.findIssued(id).map(this::act);
  }

  private IssuedAct act(Order order) {
    return new IssuedAct(
        order.id(),
        order.kind(),
        order.number(),
        order.registeredOn(),
        order.issuer(),
        order.frozenContent().text(),
        order.publications().stream()
            .filter(Publication::isProved)
            .map(proof -> proof.row().on())
            .min(Comparator.naturalOrder())
            .orElse(null),
        order.ending().orElse(null));
  }
}
