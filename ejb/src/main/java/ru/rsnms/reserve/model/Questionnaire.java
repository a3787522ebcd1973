package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ru.rsnms.reserve.ConsentText;
import ru.rsnms.reserve.Question;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.shared.NotFound;

/** What candidates are asked, as the tables have it. */
@ApplicationScoped
public class Questionnaire {

  @PersistenceContext EntityManager em;

  /** The season's own questions, else those of all seasons, in their order. */
  public List<Question> of(SeasonId season) {
    List<?> rows =
        em.createNativeQuery(
                """
                select code, label, hint, row_count, longest, required from reserve.question q
                where q.season_id = :season or q.season_id is null and not exists (
                  select 1 from reserve.question own where own.season_id = :season)
                order by position
                """,
                Object[].class)
            .setParameter("season", season.value())
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(Questionnaire::question).toList();
  }

  public Question get(SeasonId season, String code) {
    return of(season).stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("reserve/application-question-not-found"));
  }

  private static Question question(Object[] row) {
    return new Question(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        ((Number) row[3]).intValue(),
        ((Number) row[4]).intValue(),
        (boolean) row[5]);
  }

  /** The words of the consent in force. */
  public ConsentText consent() {
    var row =
        (Object[])
            em.createNativeQuery(
                    "select version, body from reserve.consent_text order by version desc limit 1",
                    Object[].class)
                .getSingleResult();
    return new ConsentText(((Number) row[0]).intValue(), (String) row[1]);
  }
}
