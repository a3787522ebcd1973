package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.TestAttemptId;
import ru.rsnms.reserve.TestId;
import ru.rsnms.reserve.TestStage;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;

/** Attempts with their answers. */
@ApplicationScoped
public class TestAttemptStore {

  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;

  public void add(TestAttempt attempt) {
    em.persist(attempt);
  }

  /** The caller's own attempt, kept as it is until the transaction ends. */
  public TestAttempt ownForAnswer(TestAttemptId id) {
    return own(em.find(TestAttempt.class, id, LockModeType.PESSIMISTIC_READ));
  }

  /** The caller's own attempt for a change; another's looks as if it did not exist. */
  public TestAttempt ownForUpdate(TestAttemptId id) {
    return own(em.find(TestAttempt.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private TestAttempt own(TestAttempt found) {
    return Optional.ofNullable(found)
        .filter(attempt -> attempt.isOf(actor.get()))
        .orElseThrow(TestAttemptStore::unknown);
  }

  public TestAttempt getForUpdate(TestAttemptId id) {
    return Optional.ofNullable(em.find(TestAttempt.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(TestAttemptStore::unknown);
  }

  private static NotFound unknown() {
    return new NotFound("reserve/test-attempt-not-found");
  }

  /** The caller's own application to a season. */
  public Optional<Application> ownApplication(SeasonId season) {
    return em.createQuery(
            "select a from Application a"
                + " where a.season.value = :season and a.account = :account",
            Application.class)
        .setParameter("season", season.value())
        .setParameter("account", actor.get().account())
        .getResultStream()
        .findFirst();
  }

  /** Holds an application still: nobody else assigns, starts or grants until the end. */
  public Application hold(ApplicationId id) {
    return Optional.ofNullable(em.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new NotFound("reserve/application-not-found"));
  }

  /** All attempts of an application, the last first. */
  public List<TestAttempt> of(ApplicationId application) {
    return em.createQuery(
            "select t from TestAttempt t where t.application.value = :application"
                + " order by t.number desc",
            TestAttempt.class)
        .setParameter("application", application.value())
        .getResultList();
  }

  /** The last attempt of an application. */
  public Optional<TestAttempt> last(ApplicationId application) {
    return of(application).stream().findFirst();
  }

  /** Has anybody an attempt in the season? */
  public boolean hasAny(SeasonId season) {
    return em.createQuery(
                "select count(t) from TestAttempt t where t.season.value = :season", Long.class)
            .setParameter("season", season.value())
            .getSingleResult()
        > 0;
  }

  /** Attempts whose time is over and that nobody else is closing just now. */
  public List<TestAttempt> overdue(Instant now, int most) {
    List<?> ids =
        em.createNativeQuery(
                """
                select id from reserve.test_attempt where stage = 'STARTED' and ends_at <= :now
                order by ends_at limit :most for update skip locked
                """,
                UUID.class)
            .setParameter("now", now)
            .setParameter("most", most)
            .getResultList();
    return ids.stream()
        .map(id -> em.find(TestAttempt.class, new TestAttemptId((UUID) id)))
        .toList();
  }

  /** Keeps an answer; the later of two counts. */
  public void answer(TestAttempt attempt, int item, int answer, Instant at) {
    em.createNativeQuery(
            """
            insert into reserve.test_answer (attempt_id, item, answer, answered_at)
            values (:attempt, :item, :answer, :at)
            on conflict (attempt_id, item) do update set answer = :answer, answered_at = :at
            """)
        .setParameter("attempt", attempt.id().value())
        .setParameter("item", item)
        .setParameter("answer", answer)
        .setParameter("at", at)
        .executeUpdate();
  }

  /** Number of the answer, from 1, by number of the item, from 0. */
  public Map<Integer, Integer> answers(TestAttempt attempt) {
    var answers = new HashMap<Integer, Integer>();
    rows(
            "select item, answer from reserve.test_answer where attempt_id = :id",
            attempt.id().value())
        .forEach(row -> answers.put(number(row[0]), number(row[1])));
    return answers;
  }

  /** The answers of every scored attempt that was made here at a version, in a season. */
  public Collection<Map<Integer, Integer>> answers(SeasonId season, TestId test) {
    var attempts = new LinkedHashMap<Object, Map<Integer, Integer>>();
    Stream<?> rows =
        em.createNativeQuery(
                """
            select t.id, a.item, a.answer from reserve.test_attempt t
            left join reserve.test_answer a on a.attempt_id = t.id
            where t.season_id = :season and t.test_id = :test and t.stage = 'SCORED'
              and t.held_at is null
            """,
                Object[].class)
            .setParameter("season", season.value())
            .setParameter("test", test.value())
            .getResultStream();
    rows.map(Object[].class::cast).forEach(row -> take(attempts, row));
    return attempts.values();
  }

  private static void take(Map<Object, Map<Integer, Integer>> attempts, Object... row) {
    var answers = attempts.computeIfAbsent(row[0], id -> new HashMap<>());
    if (row[1] != null) {
      answers.put(number(row[1]), number(row[2]));
    }
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }

  private List<Object[]> rows(String sql, UUID id) {
    List<?> rows = em.createNativeQuery(sql, Object[].class).setParameter("id", id).getResultList();
    return rows.stream().map(Object[].class::cast).toList();
  }

  /** Scored attempts of a season. */
  public List<TestAttempt> scored(SeasonId season) {
    return em.createQuery(
            "select t from TestAttempt t where t.season.value = :season and t.stage = :stage",
            TestAttempt.class)
        .setParameter("season", season.value())
        .setParameter("stage", TestStage.SCORED)
        .getResultList();
  }

  /** The application with a number. */
  public Optional<Application> numbered(SeasonId season, int number) {
    return em.createQuery(
            "select a from Application a where a.season.value = :season and a.number = :number",
            Application.class)
        .setParameter("season", season.value())
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }
}
