package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ru.rsnms.document.CheckCode;
import ru.rsnms.document.CheckedPaper;
import ru.rsnms.document.CheckedPaper.Fact;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.letter.LetterId;
import ru.rsnms.reserve.letter.LetterKind;
import ru.rsnms.shared.Digests;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Texts;
import ru.rsnms.shared.listing.Columns;

/** The papers of letters as they were made; bytes are checked against their digest at reading. */
@ApplicationScoped
public class LetterPapers {

  @PersistenceContext EntityManager em;
  @Inject DatabaseClock time;

  void keep(LetterId letter, PaperFile paper) {
    em.createNativeQuery(
            "insert into reserve.letter_paper (letter_id, sha256, bytes)"
                + " values (:letter, :sha256, :bytes)")
        .setParameter("letter", letter.value())
        .setParameter("sha256", paper.sha256())
        .setParameter("bytes", paper.bytes())
        .executeUpdate();
  }

  public PaperFile of(LetterId letter) {
    List<?> rows =
        em.createNativeQuery(
                "select l.kind, l.application_number, l.person_name, p.bytes, p.sha256"
                    + " from reserve.letter l join reserve.letter_paper p on p.letter_id = l.id"
                    + " where l.id = :letter",
                Object[].class)
            .setParameter("letter", letter.value())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                file(
                    LetterKind.valueOf((String) row[0]),
                    (String) row[1],
                    (String) row[2],
                    (byte[]) row[3],
                    (String) row[4]))
        .findFirst()
        .orElseThrow(() -> new NotFound("reserve/letter-not-found"));
  }

  /** The letter of a code, as whoever holds its paper may see it. */
  public Optional<CheckedPaper> find(CheckCode code) {
    var query =
        em.createNativeQuery(
                "select l.kind, l.number, l.prepared_at, l.issuer, l.title, l.person_name,"
                    + " l.organization_name, l.revoked_at is null, p.sha256"
                    + " from reserve.letter l join reserve.letter_paper p on p.letter_id = l.id"
                    + " where l.check_code = :code",
                Object[].class)
            .setParameter("code", code.value());
    return Columns.of(query).map(this::checked).findFirst();
  }

  private CheckedPaper checked(Columns columns) {
    var kind = Texts.of(columns.constant(LetterKind.class));
    var number = columns.text();
    var on = time.dayOf(columns.moment());
    var issuer = columns.text();
    var facts =
        List.of(
            new Fact(Texts.of("reserve.letter.check.about"), columns.text()),
            new Fact(Texts.of("reserve.letter.check.to"), columns.text()),
            new Fact(Texts.of("reserve.letter.check.at"), columns.text()));
    var holds = columns.flag();
    var state = Texts.of(holds ? "reserve.letter.check.holds" : "reserve.letter.check.over");
    return new CheckedPaper(kind, number, on, issuer, facts, holds, state, columns.text());
  }

  static PaperFile file(LetterKind kind, String number, String name, byte[] bytes, String sha256) {
    if (!Digests.sha256(bytes).equals(sha256)) {
      throw new IllegalStateException("the paper of a letter is not what was kept");
    }
    return PaperFile.pdf(name(kind, number, name), bytes, sha256);
  }

  /** Name of the file without its ending. */
  static String name(LetterKind kind, String number, String name) {
    return Texts.of("reserve.letter.file", Texts.of(kind), number, name);
  }
}
