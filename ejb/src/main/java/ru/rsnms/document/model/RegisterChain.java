package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ru.rsnms.shared.listing.Columns;

/**
 * The chains of the register as the database has written them; nobody else writes there
 * (docs/register-format.md).
 */
@ApplicationScoped
public class RegisterChain {

  @PersistenceContext EntityManager em;

  /** The last links of all journals. */
  public List<JournalHead> heads() {
    var query =
        em.createNativeQuery(
            """
            select book, issuer_id, kind, year, position, hash from document.journal_head
            order by book, issuer_id, kind, year
            """,
            Object[].class);
    return Columns.of(query).map(RegisterChain::head).toList();
  }

  private static JournalHead head(Columns columns) {
    return new JournalHead(
        columns.text(),
        columns.uuid(),
        columns.text(),
        columns.whole(),
        columns.number(),
        columns.text());
  }

  /** Those of the links that the chains still have, at the same places. */
  public Set<JournalHead> present(Collection<JournalHead> links) {
    Set<JournalHead> found = new HashSet<>();
    links.stream().filter(this::isPresent).forEach(found::add);
    return found;
  }

  private boolean isPresent(JournalHead link) {
    return !em.createNativeQuery(
            """
            select 1 from document.register_link where row_hash = :hash and position = :position
              and (book, issuer_id, kind, year) = (:book, :issuer, :kind, :year)
            """,
            Integer.class)
        .setParameter("hash", link.hash())
        .setParameter("position", link.position())
        .setParameter("book", link.book())
        .setParameter("issuer", link.issuer())
        .setParameter("kind", link.kind())
        .setParameter("year", link.year())
        .getResultList()
        .isEmpty();
  }
}
