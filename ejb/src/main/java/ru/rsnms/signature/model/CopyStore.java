package ru.rsnms.signature.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Digests;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.SubjectRef;
import ru.rsnms.shared.listing.Columns;
import ru.rsnms.signature.SigningCopy;

/** Signing copies; bytes are compared with their digest at every reading. */
@ApplicationScoped
public class CopyStore {

  private static final String COLUMNS =
      "select id, sha256, bytes, made_at from signature.signing_copy where ";

  @PersistenceContext EntityManager em;

  public Optional<SigningCopy> find(SubjectRef subject, String contentHash) {
    return only(
        em.createNativeQuery(
                COLUMNS
                    + "subject_kind = :kind and subject_id = :subject and content_hash = :content",
                Object[].class)
            .setParameter("kind", subject.kind())
            .setParameter("subject", subject.value())
            .setParameter("content", contentHash));
  }

  public Optional<SigningCopy> find(UUID id) {
    return only(em.createNativeQuery(COLUMNS + "id = :id", Object[].class).setParameter("id", id));
  }

  private static Optional<SigningCopy> only(Query query) {
    return Columns.of(query).map(CopyStore::checked).findFirst();
  }

  private static SigningCopy checked(Columns columns) {
    var id = columns.uuid();
    var sha256 = columns.text();
    var bytes = columns.bytes();
    if (!Digests.sha256(bytes).equals(sha256)) {
      throw new Conflict("signature/damaged");
    }
    return new SigningCopy(id, sha256, bytes, columns.moment());
  }

  /** Two who ask at once are given one and the same copy. */
  public void keep(SubjectRef subject, String contentHash, byte[] bytes, Instant at) {
    em.createNativeQuery(
            """
            insert into signature.signing_copy
              (id, subject_kind, subject_id, content_hash, sha256, bytes, made_at)
            values (:id, :kind, :subject, :content, :sha256, :bytes, :at) on conflict do nothing
            """)
        .setParameter("id", Ids.next())
        .setParameter("kind", subject.kind())
        .setParameter("subject", subject.value())
        .setParameter("content", contentHash)
        .setParameter("sha256", Digests.sha256(bytes))
        .setParameter("bytes", bytes)
        .setParameter("at", at)
        .executeUpdate();
  }
}
