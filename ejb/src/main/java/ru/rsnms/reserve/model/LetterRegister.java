package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
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

/** Lists the letters of a level, and gives out their papers one after the other. */
@ApplicationScoped
public class LetterRegister {

  private static final String COLUMNS =
      "select l.id, l.kind, l.number, l.application_number, l.person_name, l.organization_name,"
          + " d.channel, d.address, d.stage, d.failure, d.attempts, d.prepared_at, d.sent_at,"
          + " d.ended_at, l.revoked_at";

  private static final String ORDER = " order by l.person_name, l.id, d.channel";

  private static final String FETCH_SIZE = "org.hibernate.fetchSize";
  private static final int ROWS_AT_ONCE = 200;
  private static final int PAPERS_AT_ONCE = 20;

  @PersistenceContext EntityManager em;

  public Page<LetterRow> page(LetterFilter filter, PageRequest request) {
    var conditions = new LetterConditions(filter);
    List<?> rows =
        conditions
            .bind(em.createNativeQuery(COLUMNS + conditions.sql() + ORDER, Object[].class))
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultList();
    var total =
        conditions.bind(em.createNativeQuery("select count(*)" + conditions.sql(), Long.class));
    return new Page<>(
        rows.stream().map(row -> row((Object[]) row)).toList(),
        request.page(),
        request.size(),
        ((Number) total.getSingleResult()).longValue());
  }

  /** The whole list, row by row. */
  public void each(LetterFilter filter, Consumer<LetterRow> taker) {
    var conditions = new LetterConditions(filter);
    var query =
        conditions.bind(em.createNativeQuery(COLUMNS + conditions.sql() + ORDER, Object[].class));
    query.setHint(FETCH_SIZE, ROWS_AT_ONCE);
    try (Stream<?> rows = query.getResultStream()) {
      rows.forEach(row -> taker.accept(row((Object[]) row)));
    }
  }

  /** The papers of the letters that the filter finds, each once; a few at a time in memory. */
  public void eachPaper(LetterFilter filter, Consumer<PaperFile> taker) {
    var conditions = new LetterConditions(filter);
    var sql =
        "select l.kind, l.application_number, l.person_name, p.bytes, p.sha256"
            + " from reserve.letter l join reserve.letter_paper p on p.letter_id = l.id"
            + " where l.revoked_at is null and l.id in (select l.id"
            + conditions.sql()
            + ") order by l.person_name, l.id";
    var query = conditions.bind(em.createNativeQuery(sql, Object[].class));
    query.setHint(FETCH_SIZE, PAPERS_AT_ONCE);
    try (Stream<?> rows = query.getResultStream()) {
      rows.map(Object[].class::cast)
          .forEach(
              row ->
                  taker.accept(
                      LetterPapers.file(
                          LetterKind.valueOf((String) row[0]),
                          (String) row[1],
                          (String) row[2],
                          (byte[]) row[3],
                          (String) row[4])));
    }
  }

  public List<LetterCount> counts(LevelRef level) {
    List<?> rows =
        em.createNativeQuery(
                "select l.kind, d.channel, d.stage, count(*)"
                    + LetterConditions.FROM
                    + "l.season_id = :season and l.level = :level and l.revoked_at is null"
                    + " group by 1, 2, 3 order by 1, 2, 3",
                Object[].class)
            .setParameter("season", level.season().value())
            .setParameter("level", level.number())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new LetterCount(
                    LetterKind.valueOf((String) row[0]),
                    LetterChannel.valueOf((String) row[1]),
                    DeliveryStage.valueOf((String) row[2]),
                    ((Number) row[3]).longValue()))
        .toList();
  }

  private static LetterRow row(Object[] row) {
    return new LetterRow(
        new LetterId((UUID) row[0]),
        LetterKind.valueOf((String) row[1]),
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        LetterChannel.valueOf((String) row[6]),
        (String) row[7],
        DeliveryStage.valueOf((String) row[8]),
        row[9] == null ? null : DeliveryFailure.valueOf((String) row[9]),
        ((Number) row[10]).intValue(),
        ListedDates.moment(row[11]),
        ListedDates.moment(row[12]),
        ListedDates.moment(row[13]),
        row[14] != null);
  }
}
