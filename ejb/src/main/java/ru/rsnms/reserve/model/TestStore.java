package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.TestId;
import ru.rsnms.reserve.TestVersionStage;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;

/** Versions of the test, and which a season uses. */
@ApplicationScoped
public class TestStore {

  @PersistenceContext EntityManager em;

  public void add(TestVersion test) {
    em.persist(test);
  }

  public TestVersion get(TestId id) {
    var found = em.find(TestVersion.class, id);
    if (found == null) {
      throw new NotFound("reserve/test-not-found");
    }
    return found;
  }

  /** The number after the last version of a title; two who ask at once wait for each other. */
  public int nextNumber(String title) {
    em.createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtextextended(:title, 605)) as text)",
            String.class)
        .setParameter("title", title)
        .getSingleResult();
    return em.createQuery(
                "select coalesce(max(t.number), 0) from TestVersion t where t.title = :title",
                Integer.class)
            .setParameter("title", title)
            .getSingleResult()
        + 1;
  }

  /** By title, the newest version first. */
  public Page<TestVersion> page(PageRequest request) {
    var tests =
        em.createQuery(
                "select t from TestVersion t order by t.title, t.number desc", TestVersion.class)
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultList();
    var total = em.createQuery("select count(t) from TestVersion t", Long.class).getSingleResult();
    return new Page<>(tests, request.page(), request.size(), total);
  }

  /** What a season may choose. */
  public List<TestVersion> published() {
    return em.createQuery(
            "select t from TestVersion t where t.stage = :stage order by t.title, t.number desc",
            TestVersion.class)
        .setParameter("stage", TestVersionStage.PUBLISHED)
        .getResultList();
  }

  /** The test of a season; empty until one is chosen. */
  public Optional<ChosenTest> of(SeasonId season) {
    return Optional.ofNullable(em.find(ChosenTest.class, season.value()));
  }

  /** The test of a season, held still against starts until the transaction ends. */
  public ChosenTest forChoosing(SeasonId season) {
    em.createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtextextended(:season, 606)) as text)",
            String.class)
        .setParameter("season", season.value().toString())
        .getSingleResult();
    return Optional.ofNullable(
            em.find(ChosenTest.class, season.value(), LockModeType.PESSIMISTIC_WRITE))
        .orElseGet(() -> new ChosenTest(season));
  }

  /** The test of a season as it stays until the transaction ends. */
  public Optional<ChosenTest> settled(SeasonId season) {
    return Optional.ofNullable(
        em.find(ChosenTest.class, season.value(), LockModeType.PESSIMISTIC_READ));
  }

  public void keep(ChosenTest chosen) {
    em.persist(chosen);
  }

  /** Writes what is pending, so that the version is the one after the change. */
  public void flush() {
    em.flush();
  }
}
