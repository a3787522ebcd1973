package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import ru.rsnms.shared.listing.Columns;

/** The register as lines of canonical JSON, and the files that its documents enclose. */
@ApplicationScoped
public class RegisterTables {

  private static final String FETCH_SIZE = "org.hibernate.fetchSize";
  private static final int ROWS_AT_ONCE = 500;

  /** Lines of the register: its rows (1), the links of its chains (2), the signatures (3). */
  private static final String LINES =
      """
      select 1 as part, e.book as book, e.issuer_id::text collate "C" as issuer, e.kind collate "C" as kind,
        e.year as year, e.sequence as place, e.number collate "C" as number,
        document.canonical(jsonb_build_object('book', e.book, 'issuer', e.issuer_id, 'kind', e.kind,
          'year', e.year, 'sequence', nullif(e.sequence, 0), 'number', e.number, 'order', e.order_id,
          'request', e.request_id, 'on', e.registered_on, 'at', document.moment(e.registered_at),
          'account', e.account, 'content', e.content_hash, 'paper', p.sha256,
          'orderNumber', o.number, 'orderOn', o.registered_on, 'orderContent', o.content_hash,
          'stage', o.stage)) as line,
        o.id as id, e.content_hash as content, p.sha256 as paper, null as proof, null as proof_type
      from (select 'NUMBERS' as book, issuer_id, kind, year, sequence, number, order_id, request_id,
              registered_on, registered_at, account, content_hash from document.register_entry
            union all
            select 'HISTORY', issuer_id, kind, year, 0, number, order_id, request_id,
              registered_on, registered_at, account, content_hash from document.historical_entry) e
        join document.orders o on o.id = e.order_id
        left join document.paper p on p.order_id = e.order_id
      union all
      select 2, l.book, l.issuer_id::text collate "C", l.kind collate "C", l.year, l.position, '',
        document.canonical(jsonb_build_object('book', l.book, 'issuer', l.issuer_id, 'kind', l.kind,
          'year', l.year, 'position', l.position, 'event', l.event, 'order', l.order_id,
          'body', l.body, 'prev', l.prev_hash, 'hash', l.row_hash)),
        null, null, null, null, null
      from document.register_link l
      union all
      select 3, '', s.order_id::text collate "C", '', 0, 0, s.id::text collate "C", s.line,
        s.id, s.digest, s.copy_sha256, s.proof_sha256, s.proof_type
      from document.register_signature s
      order by part, book, issuer, kind, year, place, number
      """;

  @PersistenceContext EntityManager em;

  /** In which of its tables a line of the export stands. */
  enum Part {
    ROW,
    LINK,
    SIGNATURE
  }

  /**
   * One line of the export and the digests of the files it encloses, {@code null} where it has
   * none.
   *
   * @param id of the document or the signature; {@code null} for a link
   * @param text digest of the frozen text of a document or of the canonical text of a signature
   * @param paper digest of the printed paper or of the copy that was signed
   * @param proof digest of the file or scan of a signature
   * @param proofType its media type
   */
  record Line(
      Part part, String line, UUID id, String text, String paper, String proof, String proofType) {}

  /** The files of a signature, {@code null} where it has none. */
  record SignatureFiles(byte[] copy, byte[] proof) {}

  /** All rows, then all links, then all signatures, of one moment. */
  Stream<Line> lines() {
    Stream<?> rows =
        em.createNativeQuery(LINES, Object[].class)
            .setHint(FETCH_SIZE, ROWS_AT_ONCE)
            .getResultStream();
    return rows.map(row -> line((Object[]) row));
  }

  private static Line line(Object[] row) {
    return new Line(
        Part.values()[((Number) row[0]).intValue() - 1],
        (String) row[7],
        (UUID) row[8],
        (String) row[9],
        (String) row[10],
        (String) row[11],
        (String) row[12]);
  }

  /** The text of a signature as it was hashed. */
  String canonicalText(UUID signature) {
    return (String)
        em.createNativeQuery(
                "select canonical from document.register_signature where id = :id", String.class)
            .setParameter("id", signature)
            .getSingleResult();
  }

  /**
   * The files of a signature as they lie there: whether they are whole is the verifier's business.
   */
  SignatureFiles signatureFiles(UUID signature) {
    var row =
        (Object[])
            em.createNativeQuery(
                    "select copy, proof from document.register_signature_file where id = :id",
                    Object[].class)
                .setParameter("id", signature)
                .getSingleResult();
    return new SignatureFiles((byte[]) row[0], (byte[]) row[1]);
  }

  String frozenText(UUID order) {
    return (String)
        em.createNativeQuery("select frozen from document.orders where id = :order", String.class)
            .setParameter("order", order)
            .getSingleResult();
  }

  byte[] paper(UUID order) {
    return (byte[])
        em.createNativeQuery(
                "select bytes from document.paper where order_id = :order", byte[].class)
            .setParameter("order", order)
            .getSingleResult();
  }

  /** Names of those who issue, by id; they help a person to read the report. */
  Map<String, String> issuers() {
    Map<String, String> names = new TreeMap<>();
    Columns.of(
            em.createNativeQuery(
                "select distinct issuer_id, issuer_name from document.orders where number is not null",
                Object[].class))
        .forEach(columns -> names.put(columns.uuid().toString(), columns.text()));
    return names;
  }
}
