package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.document.HouseStyle;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.Original;
import ru.rsnms.document.Registration;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.listing.Columns;

/**
 * The books of numbers.
 *
 * <p>A number is taken by locking the counter's row and stands or falls with the transaction that
 * moves the order: no gaps, no doubles, whatever is killed. The database refuses both on its own
 * besides.
 */
@ApplicationScoped
public class NumberRegister {

  @PersistenceContext EntityManager em;

  /** Who asks for a number, when, and under which request. */
  public record Stamp(UUID request, String account, Instant at) {}

  /** The answer that a request got before, if it did. */
  public Optional<Registration> answered(UUID request, OrderId order) {
    var query =
        em.createNativeQuery(
                """
                select order_id, number, registered_on from document.register_entry
                  where request_id = :request
                union all
                select order_id, number, registered_on from document.historical_entry
                  where request_id = :request
                """,
                Object[].class)
            .setParameter("request", request);
    return Columns.of(query).map(columns -> sameOrder(columns, order)).findFirst();
  }

  private static Registration sameOrder(Columns columns, OrderId order) {
    if (!order.equals(columns.id(OrderId::new))) {
      throw new Conflict("document/request-for-another-order");
    }
    return new Registration(order, columns.text(), columns.date());
  }

  /** The next number of the issuer's journal of the year. */
  public Registration next(Order order, LocalDate on, HouseStyle style, Stamp stamp) {
    var journal = new NumberCounter.Journal(order.issuer().value(), order.kind(), on.getYear());
    open(journal);
    var sequence = em.find(NumberCounter.class, journal, LockModeType.PESSIMISTIC_WRITE).next();
    var number = style.numberOf(order.kind(), sequence);
    em.flush();
    em.createNativeQuery(
            """
            insert into document.register_entry (issuer_id, kind, year, sequence, number, order_id,
              request_id, registered_on, registered_at, account, content_hash)
            values (:issuer, :kind, :year, :sequence, :number, :order,
              :request, :on, :at, :account, :hash)
            """)
        .setParameter("issuer", journal.issuer())
        .setParameter("kind", journal.kind().name())
        .setParameter("year", journal.year())
        .setParameter("sequence", sequence)
        .setParameter("number", number)
        .setParameter("order", order.id().value())
        .setParameter("request", stamp.request())
        .setParameter("on", on)
        .setParameter("at", stamp.at())
        .setParameter("account", stamp.account())
        .setParameter("hash", order.contentHash())
        .executeUpdate();
    return new Registration(order.id(), number, on);
  }

  private void open(NumberCounter.Journal journal) {
    em.createNativeQuery(
            """
            insert into document.number_counter (issuer_id, kind, year, last_number)
            values (:issuer, :kind, :year, 0) on conflict do nothing
            """)
        .setParameter("issuer", journal.issuer())
        .setParameter("kind", journal.kind().name())
        .setParameter("year", journal.year())
        .executeUpdate();
  }

  /** Puts a paper into the journal of historical documents under the number it had. */
  public Registration keep(Order order, Original original, Stamp stamp) {
    var rows =
        em.createNativeQuery(
                """
                insert into document.historical_entry (issuer_id, kind, year, number, order_id,
                  request_id, registered_on, registered_at, account, content_hash)
                values (:issuer, :kind, :year, :number, :order, :request, :on, :at, :account, :hash)
                on conflict on constraint historical_entry_pk do nothing
                """)
            .setParameter("issuer", order.issuer().value())
            .setParameter("kind", order.kind().name())
            .setParameter("year", original.date().getYear())
            .setParameter("number", original.number())
            .setParameter("order", order.id().value())
            .setParameter("request", stamp.request())
            .setParameter("on", original.date())
            .setParameter("at", stamp.at())
            .setParameter("account", stamp.account())
            .setParameter("hash", order.contentHash())
            .executeUpdate();
    if (rows == 0) {
      throw new Conflict("document/number-taken", original.number(), original.date());
    }
    return new Registration(order.id(), original.number(), original.date());
  }
}
