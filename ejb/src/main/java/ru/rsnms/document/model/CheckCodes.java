package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ru.rsnms.document.CheckCode;
import ru.rsnms.document.OrderId;

/** Codes under which holders of a paper find its document; the database gives them. */
@ApplicationScoped
public class CheckCodes {

  @PersistenceContext EntityManager em;

  /** Only registered orders have one. */
  public CheckCode of(OrderId order) {
    return new CheckCode(
        (String)
            em.createNativeQuery(
                    "select code from document.check_code where order_id = :order", String.class)
                .setParameter("order", order.value())
                .getSingleResult());
  }

  /** The address of the public page of a registered order. */
  public String addressOf(OrderId order) {
    return of(order).address();
  }

  /** Whose code it is; nobody's if it is forged. */
  public Optional<OrderId> find(CheckCode code) {
    Stream<?> found =
        em
            .createNativeQuery(
                "select order_id from document.check_code where code = :code", UUID.class)
            .setParameter("code", code.value())
            .getResultList()
            .stream();
    return found.map(id -> new OrderId((UUID) id)).findFirst();
  }
}
