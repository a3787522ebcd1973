package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.JournalLine;
import ru.rsnms.document.JournalWanted;
import ru.rsnms.shared.Texts;
import ru.rsnms.shared.listing.Columns;

/** Reads the register of an issuer for days of registration. */
@ApplicationScoped
public class JournalLines {

  @PersistenceContext EntityManager em;

  /** In the order of registration. */
  public List<JournalLine> of(JournalWanted wanted) {
    var query =
        em.createNativeQuery(
                """
                select o.number, o.registered_on, o.kind, o.title, o.signatory_name, o.drafter_name
                from document.orders o
                where o.issuer_id = :issuer and o.number is not null
                  and o.registered_on between :from and :to
                  and (:anyKind or o.kind = :kind)
                order by o.registered_on, o.signed_at, o.id
                """,
                Object[].class)
            .setParameter("issuer", wanted.issuer().value())
            .setParameter("from", wanted.from())
            .setParameter("to", wanted.to())
            .setParameter("anyKind", wanted.kind() == null)
            .setParameter("kind", wanted.kind() == null ? "" : wanted.kind().name());
    return Columns.of(query).map(JournalLines::line).toList();
  }

  private static JournalLine line(Columns columns) {
    return new JournalLine(
        columns.text(),
        columns.date(),
        Texts.of(columns.constant(DocumentKind.class)),
        columns.text(),
        columns.text(),
        columns.text());
  }
}
