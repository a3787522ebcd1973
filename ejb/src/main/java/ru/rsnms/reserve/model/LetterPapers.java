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
    List<?> rows =
        em.createNativeQuery(
                "select l.kind, l.number, l.prepared_at, l.issuer, l.person_name,"
                    + " l.organization_name, l.title, l.revoked_at, p.sha256"
                    + " from reserve.letter l join reserve.letter_paper p on p.letter_id = l.id"
                    + " where l.check_code = :code",
                Object[].class)
            .setParameter("code", code.value())
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(this::checked).findFirst();
  }

  private CheckedPaper checked(Object[] row) {
    var holds = row[7] == null;
    return new CheckedPaper(
        Texts.of(LetterKind.valueOf((String) row[0])),
        (String) row[1],
        time.dayOf(ListedDates.moment(row[2])),
        (String) row[3],
        List.of(
            new Fact(Texts.of("reserve.letter.check.about"), (String) row[6]),
            new Fact(Texts.of("reserve.letter.check.to"), (String) row[4]),
            new Fact(Texts.of("reserve.letter.check.at"), (String) row[5])),
        holds,
        Texts.of(holds ? "reserve.letter.check.holds" : "reserve.letter.check.over"),
        (String) row[8]);
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
