package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.ApplicationCard.FileRef;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.AttachedFile;
import ru.rsnms.reserve.AttachmentId;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Digests;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.NotFound;

/**
 * Files of applications. Never taken away: what was handed in and looked at stays. Bytes are
 * checked against their digest at reading.
 */
@ApplicationScoped
public class AttachmentStore {

  private static final int MEGABYTES = 10;
  private static final int BYTES = MEGABYTES * 1024 * 1024;
  private static final int LONGEST_NAME = 200;
  private static final String FIELD = "file";
  private static final String PDF = "application/pdf";

  @PersistenceContext EntityManager em;

  /**
   * Keeps a file.
   *
   * @return {@code null} for no file
   */
  public AttachmentId keep(ApplicationId application, AttachedFile file, Instant at) {
    if (file == null || file.bytes() == null || file.bytes().length == 0) {
      return null;
    }
    if (file.bytes().length > BYTES) {
      throw new Invalid("reserve/application-file-large", FIELD, MEGABYTES);
    }
    var id = Ids.next();
    em.createNativeQuery(
            """
            insert into reserve.attachment
              (id, application_id, name, media_type, sha256, size, bytes, kept_at)
            values (:id, :application, :name, :type, :sha256, :size, :bytes, :at)
            """)
        .setParameter("id", id)
        .setParameter("application", application.value())
        .setParameter("name", nameOf(file))
        .setParameter("type", typeOf(file.bytes()))
        .setParameter("sha256", Digests.sha256(file.bytes()))
        .setParameter("size", file.bytes().length)
        .setParameter("bytes", file.bytes())
        .setParameter("at", at)
        .executeUpdate();
    return new AttachmentId(id);
  }

  /** As {@link #keep}, but a PDF only: its properties can be taken out before experts see it. */
  public AttachmentId keepDocument(ApplicationId application, AttachedFile file, Instant at) {
    var bytes = file == null ? null : file.bytes();
    if (bytes != null && bytes.length > 0 && !PDF.equals(typeOf(bytes))) {
      throw new Invalid("reserve/application-file-not-pdf", FIELD);
    }
    return keep(application, file, at);
  }

  /** The file with this id if it belongs to the application. */
  public PaperFile get(ApplicationId application, AttachmentId id) {
    List<?> rows =
        em.createNativeQuery(
                """
                select name, media_type, bytes, sha256 from reserve.attachment
                where id = :id and application_id = :application
                """,
                Object[].class)
            .setParameter("id", id.value())
            .setParameter("application", application.value())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(AttachmentStore::checked)
        .findFirst()
        .orElseThrow(() -> new NotFound("reserve/application-file-not-found"));
  }

  /** Name, kind and size of all files of an application. */
  public List<FileRef> of(ApplicationId application) {
    List<?> rows =
        em.createNativeQuery(
                "select id, name, media_type, size from reserve.attachment"
                    + " where application_id = :application",
                Object[].class)
            .setParameter("application", application.value())
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(AttachmentStore::ref).toList();
  }

  private static FileRef ref(Object[] row) {
    return new FileRef(
        new AttachmentId((UUID) row[0]),
        (String) row[1],
        (String) row[2],
        ((Number) row[3]).longValue());
  }

  private static PaperFile checked(Object[] row) {
    var bytes = (byte[]) row[2];
    if (!Digests.sha256(bytes).equals(row[3])) {
      throw new Conflict("reserve/application-file-damaged", row[0]);
    }
    return new PaperFile((String) row[0], (String) row[1], bytes, (String) row[3]);
  }

  static String nameOf(AttachedFile file) {
    var name = Objects.requireNonNullElse(file.name(), "").strip();
    var last = name.replaceAll(".*[\\\\/]", "").replaceAll("[\\p{Cntrl}]", "");
    return last.isEmpty() ? FIELD : last.substring(Math.max(0, last.length() - LONGEST_NAME));
  }

  /** By the first bytes, never by the name. */
  static String typeOf(byte[] bytes) {
    if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) {
      return PDF;
    }
    if (begins(bytes, 0x89, 0x50, 0x4e, 0x47)) {
      return "image/png";
    }
    if (begins(bytes, 0xff, 0xd8, 0xff)) {
      return "image/jpeg";
    }
    throw new Invalid("reserve/application-file-kind", FIELD);
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
