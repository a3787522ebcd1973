package ru.rsnms.execution.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.document.PaperFile;
import ru.rsnms.execution.EvidenceFile;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Digests;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.NotFound;

/** Files that show that something was done; bytes are checked against their digest at reading. */
@ApplicationScoped
public class EvidenceStore {

  private static final int MEGABYTES = 10;
  private static final int BYTES = MEGABYTES * 1024 * 1024;

  @PersistenceContext EntityManager em;

  /**
   * Keeps a file of something.
   *
   * @return its id; {@code null} for no file
   */
  public UUID keep(Identified owner, EvidenceFile file, Actor by, Instant at) {
    if (file == null || file.bytes() == null || file.bytes().length == 0) {
      return null;
    }
    if (file.bytes().length > BYTES) {
      throw new Invalid("execution/evidence-too-large", "evidence", MEGABYTES);
    }
    var id = Ids.next();
    em.createNativeQuery(
            """
            insert into execution.evidence
              (id, owner_id, name, media_type, sha256, bytes, kept_at, account)
            values (:id, :owner, :name, :type, :sha256, :bytes, :at, :account)
            """)
        .setParameter("id", id)
        .setParameter("owner", owner.value())
        .setParameter("name", nameOf(file))
        .setParameter("type", typeOf(file.bytes()))
        .setParameter("sha256", Digests.sha256(file.bytes()))
        .setParameter("bytes", file.bytes())
        .setParameter("at", at)
        .setParameter("account", by.account())
        .executeUpdate();
    return id;
  }

  /** The file with this id if it belongs to the owner. */
  public PaperFile get(Identified owner, UUID id) {
    List<?> rows =
        em.createNativeQuery(
                """
                select name, media_type, bytes, sha256 from execution.evidence
                where id = :id and owner_id = :owner
                """,
                Object[].class)
            .setParameter("id", id)
            .setParameter("owner", owner.value())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(EvidenceStore::checked)
        .findFirst()
        .orElseThrow(() -> new NotFound("execution/evidence-not-found"));
  }

  private static PaperFile checked(Object[] row) {
    var bytes = (byte[]) row[2];
    if (!Digests.sha256(bytes).equals(row[3])) {
      throw new Conflict("execution/evidence-damaged", row[0]);
    }
    return new PaperFile((String) row[0], (String) row[1], bytes, (String) row[3]);
  }

  private static String nameOf(EvidenceFile file) {
    var name = Optional.ofNullable(file.name()).map(String::strip).orElse("");
    var last = name.replaceAll(".*[\\\\/]", "").replaceAll("[\\p{Cntrl}]", "");
    return last.isEmpty() ? "file" : last.substring(Math.max(0, last.length() - 200));
  }

  /** By the first bytes, never by the name. */
  private static String typeOf(byte[] bytes) {
    if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) {
      return "application/pdf";
    }
    if (begins(bytes, 0x89, 0x50, 0x4e, 0x47)) {
      return "image/png";
    }
    if (begins(bytes, 0xff, 0xd8, 0xff)) {
      return "image/jpeg";
    }
    throw new Invalid("execution/evidence-type", "evidence");
  }

  private static boolean begins(byte[] bytes, int... signature) {
    for (var i = 0; i < signature.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xff) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
