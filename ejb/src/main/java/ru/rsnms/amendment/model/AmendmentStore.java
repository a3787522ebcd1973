package ru.rsnms.amendment.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ru.rsnms.amendment.AmendmentId;
import ru.rsnms.document.OrderId;
import ru.rsnms.shared.NotFound;

/** Amendments by their acts. Who may see them is decided by who may see the acts. */
@ApplicationScoped
public class AmendmentStore {

  @PersistenceContext EntityManager em;

  public void add(AmendingAct act) {
    em.persist(act);
  }

  public AmendingAct get(AmendmentId id) {
    return find(id).orElseThrow(() -> new NotFound("amendment/not-found"));
  }

  public Optional<AmendingAct> find(AmendmentId id) {
    return Optional.ofNullable(em.find(AmendingAct.class, id));
  }

  /** Amendments of the act, in the order of their making. */
  public List<AmendingAct> of(OrderId base) {
    return em.createQuery(
            "select a from AmendingAct a where a.base = :base order by a.id.value",
            AmendingAct.class)
        .setParameter("base", base.value())
        .getResultList();
  }

  /** Amendments that the act makes in others. */
  public List<AmendingAct> by(OrderId order) {
    return em.createQuery(
            "select a from AmendingAct a where a.order = :order order by a.id.value",
            AmendingAct.class)
        .setParameter("order", order.value())
        .getResultList();
  }

  /** Writes what is pending, so that the version on the card is the one after the change. */
  public void flush() {
    em.flush();
  }
}
