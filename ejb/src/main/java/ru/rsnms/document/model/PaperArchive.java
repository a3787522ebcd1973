package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import ru.rsnms.document.PaperFile;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Digests;
import ru.rsnms.shared.listing.Columns;

/** Printed papers; bytes are checked against their digest at every reading. */
@ApplicationScoped
public class PaperArchive {

  @PersistenceContext EntityManager em;

  public Optional<PaperFile> find(Order order) {
    var query =
        em.createNativeQuery(
                "select bytes, sha256 from document.paper where order_id = :order", Object[].class)
            .setParameter("order", order.id().value());
    return Columns.of(query)
        .map(columns -> checked(order, columns.bytes(), columns.text()))
        .findFirst();
  }

  private static PaperFile checked(Order order, byte[] bytes, String sha256) {
    if (!Digests.sha256(bytes).equals(sha256)) {
      throw new Conflict("document/paper-damaged", order.number(), order.registeredOn());
    }
    return PaperNames.pdf(order, bytes, sha256);
  }

  /** Two first readers at once keep one paper. */
  public void keep(Order order, PaperFile paper, Instant at) {
    em.createNativeQuery(
            """
            insert into document.paper (order_id, sha256, bytes, made_at)
            values (:order, :sha256, :bytes, :at) on conflict do nothing
            """)
        .setParameter("order", order.id().value())
        .setParameter("sha256", paper.sha256())
        .setParameter("bytes", paper.bytes())
        .setParameter("at", at)
        .executeUpdate();
  }
}
