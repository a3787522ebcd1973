package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;
import ru.rsnms.document.PaperFile;
import ru.rsnms.document.ReaderId;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Digests;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Texts;
import ru.rsnms.shared.listing.Columns;
import ru.rsnms.signature.Scans;

/** Scans of familiarisation sheets signed with ink; bytes are checked against their digest. */
@ApplicationScoped
public class ReaderScans {

  @PersistenceContext EntityManager em;

  /**
   * Keeps the scan of one signature.
   *
   * @return its id; {@code null} for no scan
   */
  public UUID keep(ReaderId reader, byte[] scan, Actor by, Instant at) {
    if (scan == null || scan.length == 0) {
      return null;
    }
    var id = Ids.next();
    em.createNativeQuery(
            """
            insert into document.reader_scan
              (id, reader_id, media_type, sha256, bytes, kept_at, account)
            values (:id, :reader, :type, :sha256, :bytes, :at, :account)
            """)
        .setParameter("id", id)
        .setParameter("reader", reader.value())
        .setParameter("type", Scans.mediaTypeOf(scan))
        .setParameter("sha256", Digests.sha256(scan))
        .setParameter("bytes", scan)
        .setParameter("at", at)
        .setParameter("account", by.account())
        .executeUpdate();
    return id;
  }

  public PaperFile get(UUID id, String reader) {
    var query =
        em.createNativeQuery(
                "select media_type, bytes, sha256 from document.reader_scan where id = :id",
                Object[].class)
            .setParameter("id", id);
    return Columns.of(query)
        .findFirst()
        .map(columns -> checked(columns, reader))
        .orElseThrow(() -> new NotFound("document/reader-scan-not-found"));
  }

  private static PaperFile checked(Columns columns, String reader) {
    var type = columns.text();
    var bytes = columns.bytes();
    var sha256 = columns.text();
    if (!Digests.sha256(bytes).equals(sha256)) {
      throw new Conflict("document/reader-scan-damaged");
    }
    var name = Texts.of("document.readers.scan", reader) + "." + type.replaceFirst(".*/", "");
    return new PaperFile(name, type, bytes, sha256);
  }
}
