package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ru.rsnms.reserve.AdmitEntrants;
import ru.rsnms.reserve.ApplicationStage;
import ru.rsnms.reserve.DecisionStage;
import ru.rsnms.reserve.Entrant;
import ru.rsnms.reserve.EntrantChoice;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;

/**
 * Who takes part in level 2: those whom the final list of level 1 lets pass, as long as their
 * applications are running. Where level 1 was held elsewhere, and so decided nothing here, those
 * whom the institute confirmed by name.
 */
@ApplicationScoped
public class LevelEntrants {

  private static final Set<ApplicationStage> TAKING_PART =
      EnumSet.of(ApplicationStage.SUBMITTED, ApplicationStage.ADMITTED);

  private static final Set<DecisionStage> SETTLED =
      EnumSet.of(DecisionStage.FINAL, DecisionStage.IN_ORDER);

  private static final String PASSED =
      " exists (select 1 from Decision d where d.season = :season and d.level = :level"
          + " and d.unit = a.id.value and d.passed = true and d.stage in :settled)";

  private static final String CONFIRMED =
      " exists (select 1 from EntrantRow e where e.application = a.id.value)";

  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;

  /** By name; within what the caller may see. */
  public List<Entrant> seen(SeasonId season) {
    var caller = actor.get();
    return applications(season, true).stream()
        .filter(one -> SiteGuards.sees(one.place(), caller))
        .map(LevelEntrants::entrant)
        .toList();
  }

  /** All of them by name, whoever asks. */
  public List<Entrant> all(SeasonId season) {
    return applications(season, true).stream().map(LevelEntrants::entrant).toList();
  }

  /** Whose applications run and who are not confirmed yet. */
  public List<EntrantChoice> choices(SeasonId season) {
    return applications(season, false).stream()
        .map(one -> new EntrantChoice(one.number().orElseThrow(), entrant(one)))
        .toList();
  }

  private List<Application> applications(SeasonId season, boolean confirmed) {
    var decided = isDecided(season);
    if (decided && !confirmed) {
      return List.of();
    }
    var query =
        em.createQuery(
                "select a from Application a where a.season.value = :season and a.stage in :stages"
                    + (confirmed ? " and" : " and not")
                    + (decided ? PASSED : CONFIRMED)
                    + " order by a.personName, a.id",
                Application.class)
            .setParameter("season", season.value())
            .setParameter("stages", TAKING_PART);
    if (decided) {
      query.setParameter("level", LevelRef.FIRST).setParameter("settled", SETTLED);
    }
    return query.getResultList();
  }

  /** Has a run of level 1 decided about anybody here? */
  public boolean isDecided(SeasonId season) {
    return em.createQuery(
                "select count(d) from Decision d where d.season = :season and d.level = :level"
                    + " and d.stage <> :gone",
                Long.class)
            .setParameter("season", season.value())
            .setParameter("level", LevelRef.FIRST)
            .setParameter("gone", DecisionStage.VOID)
            .getSingleResult()
        > 0;
  }

  /**
   * The caller holds the season. Refuses whoever is confirmed already, has withdrawn or applied to
   * another season; nobody is confirmed by name where level 1 was decided here.
   */
  public void admit(AdmitEntrants command, Actor by, Instant at) {
    if (isDecided(command.season())) {
      throw new Conflict("reserve/training-decided");
    }
    var free =
        choices(command.season()).stream()
            .map(choice -> choice.entrant().application())
            .collect(Collectors.toSet());
    var wanted = new HashSet<>(command.applications());
    if (!free.containsAll(wanted)) {
      throw new Conflict("reserve/training-not-free");
    }
    wanted.forEach(
        one -> em.persist(new EntrantRow(command.season(), one, command.ground(), by, at)));
  }

  private static Entrant entrant(Application application) {
    return new Entrant(
        application.id(),
        application.person(),
        application.personName(),
        application.organization(),
        application.organizationName(),
        application.place().municipality());
  }
}
