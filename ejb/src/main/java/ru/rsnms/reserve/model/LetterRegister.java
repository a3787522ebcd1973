package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.letter.DeliveryFailure;
import ru.rsnms.reserve.letter.DeliveryStage;
import ru.rsnms.reserve.letter.LetterChannel;
import ru.rsnms.reserve.letter.LetterCount;
import ru.rsnms.reserve.letter.LetterFilter;
import ru.rsnms.reserve.letter.LetterId;
import ru.rsnms.reserve.letter.LetterKind;
import ru.rsnms.reserve.letter.LetterRow;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.listing.Columns;
import ru.rsnms.shared.listing.Listing;
import ru.rsnms.shared.listing.Sorting;

/** Lists the letters of a level, and gives out their papers one after the other. */
@ApplicationScoped
public class LetterRegister {

  private static final Listing LETTERS =
      new Listing(
          "l.id, l.kind, l.number, l.application_number, l.person_name, l.organization_name,"
              + " d.channel, d.address, d.stage, d.failure, d.attempts, d.prepared_at, d.sent_at,"
              + " d.ended_at, l.revoked_at",
          LetterConditions.FROM,
          Sorting.always("l.person_name, l.id, d.channel"));

  private static final String FETCH_SIZE = "org.hibernate.fetchSize";
  private static final int PAPERS_AT_ONCE = 20;

  @PersistenceContext EntityManager em;

  public Page<LetterRow> page(LetterFilter filter, PageRequest request) {
    return LETTERS.of(em, LetterConditions.of(filter)).page(request, LetterRegister::row);
  }

  /** The whole list, row by row. */
  public void each(LetterFilter filter, Consumer<LetterRow> taker) {
    LETTERS.of(em, LetterConditions.of(filter)).each(null, LetterRegister::row, taker);
  }

  /** The papers of the letters that the filter finds, each once; a few at a time in memory. */
  public void eachPaper(LetterFilter filter, Consumer<PaperFile> taker) {
    var conditions = LetterConditions.of(filter);
    var sql =
        "select l.kind, l.application_number, l.person_name, p.bytes, p.sha256"
            + " from reserve.letter l join reserve.letter_paper p on p.letter_id = l.id"
            + " where l.revoked_at is null and l.id in (select l.id from "
            + LetterConditions.FROM
            + conditions.where()
            + ") order by l.person_name, l.id";
    var query = conditions.fill(em.createNativeQuery(sql, Object[].class));
    query.setHint(FETCH_SIZE, PAPERS_AT_ONCE);
    try (Stream<?> rows = query.getResultStream()) {
      rows.forEach(row -> taker.accept(paper(new Columns((Object[]) row))));
    }
  }

  private static PaperFile paper(Columns columns) {
    return LetterPapers.file(
        columns.constant(LetterKind.class),
        columns.text(),
        columns.text(),
        columns.bytes(),
        columns.text());
  }

  public List<LetterCount> counts(LevelRef level) {
    var conditions = LetterConditions.of(level).and("l.revoked_at is null");
    var query =
        em.createNativeQuery(
            "select l.kind, d.channel, d.stage, count(*) from "
                + LetterConditions.FROM
                + conditions.where()
                + " group by 1, 2, 3 order by 1, 2, 3",
            Object[].class);
    return Columns.of(conditions.fill(query)).map(LetterRegister::count).toList();
  }

  private static LetterCount count(Columns columns) {
    return new LetterCount(
        columns.constant(LetterKind.class),
        columns.constant(LetterChannel.class),
        columns.constant(DeliveryStage.class),
        columns.number());
  }

  private static LetterRow row(Columns columns) {
    return new LetterRow(
        columns.id(LetterId::new),
        columns.constant(LetterKind.class),
        columns.text(),
        columns.text(),
        columns.text(),
        columns.text(),
        columns.constant(LetterChannel.class),
        columns.text(),
        columns.constant(DeliveryStage.class),
        columns.constant(DeliveryFailure.class),
        columns.whole(),
        columns.moment(),
        columns.moment(),
        columns.moment(),
        columns.moment() != null);
  }
}
