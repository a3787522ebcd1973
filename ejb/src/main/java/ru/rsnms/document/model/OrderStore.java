package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.VersionRow;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;

/** Orders and their texts. */
@ApplicationScoped
public class OrderStore {

  @PersistenceContext EntityManager em;
  @Inject OrderGuards guards;
  @Inject CurrentActor actor;

  public void add(Order order, OrderVersion text) {
    em.persist(order);
    em.persist(text);
  }

  public void addVersion(OrderVersion text) {
    em.persist(text);
  }

  /** The order if the caller may see it; otherwise it looks as if it did not exist. */
  public Order get(OrderId id) {
    return visible(em.find(Order.class, id));
  }

  /** As {@link #get}, and nobody else changes the order until the transaction ends. */
  public Order getForUpdate(OrderId id) {
    return visible(em.find(Order.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** An order at whatever stage, whoever asks. */
  public Optional<Order> findAny(OrderId id) {
    return Optional.ofNullable(em.find(Order.class, id));
  }

  /** Keeps others from an order until the transaction ends, whoever asks. */
  public void hold(OrderId id) {
    em.find(Order.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** An order that has its number, whoever asks; empty for any other. */
  public Optional<Order> findIssued(OrderId id) {
    return Optional.ofNullable(em.find(Order.class, id)).filter(o -> o.stage().hasNumber());
  }

  /** As {@link #findIssued}, and nobody else changes the order until the transaction ends. */
  public Order getIssuedForUpdate(OrderId id) {
    return Optional.ofNullable(em.find(Order.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(order -> order.stage().hasNumber())
        .orElseThrow(() -> new NotFound("document/order-not-found"));
  }

  private Order visible(Order found) {
    if (found == null || !guards.sees(found, actor.get())) {
      throw new NotFound("document/order-not-found");
    }
    return found;
  }

  public OrderVersion currentVersion(Order order) {
    return version(order, order.textVersion());
  }

  public OrderText currentText(Order order) {
    return currentVersion(order).content();
  }

  public OrderVersion version(Order order, int number) {
    var found = em.find(OrderVersion.class, new OrderVersion.Key(order.id().value(), number));
    if (found == null) {
      throw new NotFound("document/version-not-found", number);
    }
    return found;
  }

  /** Newest first. */
  public List<VersionRow> versions(Order order) {
    return em
        .createQuery(
            "select v from OrderVersion v where v.key.order = :order order by v.key.number desc",
            OrderVersion.class)
        .setParameter("order", order.id().value())
        .getResultList()
        .stream()
        .map(OrderVersion::row)
        .toList();
  }

  /** Writes what is pending, so that the version on the card is the one after the change. */
  public void flush() {
    em.flush();
  }
}
