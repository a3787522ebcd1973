package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.ApplicationStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;

/** Applications with their steps. */
@ApplicationScoped
public class ApplicationStore {

  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;

  public void add(Application application) {
    em.persist(application);
  }

  /** What the candidate has written, a blank form at first. */
  public ApplicationForm formOf(Application application) {
    var found = em.find(ApplicationForm.class, application.id().value());
    return found == null ? new ApplicationForm(application.id()) : found;
  }

  /** As {@link #formOf}, to be written into. */
  public ApplicationForm openForm(Application application) {
    var form = formOf(application);
    em.persist(form);
    return form;
  }

  /** The project idea, a blank one at first. */
  public Idea ideaOf(Application application) {
    return em.createQuery(
            "select i from Idea i where i.application.value = :application", Idea.class)
        .setParameter("application", application.id().value())
        .getResultStream()
        .findFirst()
        .orElseGet(() -> new Idea(application.id()));
  }

  /** As {@link #ideaOf}, to be written into. */
  public Idea openIdea(Application application) {
    var idea = ideaOf(application);
    em.persist(idea);
    return idea;
  }

  /** The application if the caller may see it; otherwise it looks as if it did not exist. */
  public Application get(ApplicationId id) {
    return visible(em.find(Application.class, id));
  }

  /** The application, whoever asks. */
  Application of(ApplicationId id) {
    return Optional.ofNullable(em.find(Application.class, id))
        .orElseThrow(ApplicationStore::unknown);
  }

  /** As {@link #get}, and nobody else changes it until the transaction ends. */
  public Application getForUpdate(ApplicationId id) {
    return visible(em.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The caller's own application for a change; another's looks as if it did not exist. */
  public Application ownForUpdate(ApplicationId id) {
    return Optional.ofNullable(em.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(found -> found.isOf(actor.get()))
        .orElseThrow(ApplicationStore::unknown);
  }

  private Application visible(Application found) {
    var caller = actor.get();
    if (found == null
        || !ApplicationGuards.sees(found, caller, takesPart(found.season(), caller))) {
      throw unknown();
    }
    return found;
  }

  private static NotFound unknown() {
    return new NotFound("reserve/application-not-found");
  }

  /** Does the actor compete in the season? */
  public boolean takesPart(SeasonId season, Actor actor) {
    return em.createQuery(
                "select count(a) from Application a"
                    + " where a.season.value = :season and a.account = :account",
                Long.class)
            .setParameter("season", season.value())
            .setParameter("account", actor.account())
            .getSingleResult()
        > 0;
  }

  /** What a person has begun in a season; two who begin at once wait for each other. */
  public Optional<Application> begun(SeasonId season, PersonId person) {
    em.createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtextextended(:key, 601)) as text)", String.class)
        .setParameter("key", season.value() + "/" + person.value())
        .getSingleResult();
    return em.createQuery(
            "select a from Application a where a.season.value = :season and a.person.value = :person",
            Application.class)
        .setParameter("season", season.value())
        .setParameter("person", person.value())
        .getResultStream()
        .findFirst();
  }

  /** All that were ever handed in, in the order of their numbers. */
  public List<Application> handedIn(SeasonId season) {
    return em.createQuery(
            "select a from Application a where a.season.value = :season and a.number is not null"
                + " order by a.number",
            Application.class)
        .setParameter("season", season.value())
        .getResultList();
  }

  /** The same by their ids. */
  Map<UUID, Application> byId(SeasonId season) {
    return handedIn(season).stream()
        .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
  }

  /** How many of those handed in have come how far. */
  ApplicationCounts counts(SeasonId season) {
    var byStage = new EnumMap<ApplicationStage, Long>(ApplicationStage.class);
    em.createQuery(
            "select a.stage, count(a) from Application a where a.season.value = :season"
                + " and a.number is not null group by a.stage",
            Object[].class)
        .setParameter("season", season.value())
        .getResultStream()
        .forEach(row -> byStage.put((ApplicationStage) row[0], (Long) row[1]));
    return ApplicationCounts.of(byStage);
  }

  /**
   * The next number of the season. Whoever asks holds the season's counter until the transaction
   * ends, and gives the number back if it fails: no gaps, no doubles.
   */
  public int nextNumber(SeasonId season) {
    return (int)
        em.createNativeQuery(
                """
            insert into reserve.application_counter as counter (season_id, last) values (:season, 1)
            on conflict (season_id) do update set last = counter.last + 1 returning last
            """,
                Integer.class)
            .setParameter("season", season.value())
            .getSingleResult();
  }

  /** Writes what is pending, so that the version is the one after the change. */
  public void flush() {
    em.flush();
  }
}
