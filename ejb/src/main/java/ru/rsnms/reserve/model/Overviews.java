package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ru.rsnms.expertise.PanelDirectory;
import ru.rsnms.registry.MunicipalityNames;
import ru.rsnms.reserve.ApplicationFilter;
import ru.rsnms.reserve.ApplicationGroup;
import ru.rsnms.reserve.ApplicationStage;
import ru.rsnms.reserve.IdeaField;
import ru.rsnms.reserve.IdeaStage;
import ru.rsnms.reserve.ReserveRoles;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SeasonMilestone;
import ru.rsnms.reserve.overview.Deadline;
import ru.rsnms.reserve.overview.DeadlineKind;
import ru.rsnms.reserve.overview.JudgingTally;
import ru.rsnms.reserve.overview.SeasonOverview;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Texts;
import ru.rsnms.shared.listing.Columns;

/** Counts a season, everything that hangs on its applications in one pass over them. */
@ApplicationScoped
public class Overviews {

  @PersistenceContext EntityManager em;
  @Inject SeasonStore seasons;
  @Inject SeasonDates dates;
  @Inject LevelStore levels;
  @Inject ApplicationRegister register;
  @Inject PanelDirectory panels;
  @Inject MunicipalityNames municipalities;
  @Inject DatabaseClock time;
  @Inject KeptCounts counts;
  @Inject CurrentActor actor;

  public SeasonOverview of(SeasonId id) {
    var season = seasons.get(id);
    var competing = register.competing();
    var kept = counts.of(key(id, competing), () -> count(id, competing));
    var counted = kept.count();
    var now = time.now();
    return new SeasonOverview(
        id,
        season.title(),
        kept.at(),
        actor.get().scope().isRegion(),
        counted.stages,
        counted.groups,
        counted.openClaims,
        counted.ideas,
        counted.municipalities(municipalities.all()),
        Arrays.stream(IdeaField.values())
            .map(field -> counted.field(field.name(), Texts.of(field)))
            .toList(),
        deadlines(season, time.dayOf(now)),
        judging(id));
  }

  /** Who counts the same sees the same. */
  private Object key(SeasonId season, Set<UUID> competing) {
    var me = actor.get();
    var readsTests = !Collections.disjoint(me.roles(), ReserveRoles.TEST_READERS);
    return List.of(season, me.scope(), readsTests, competing.contains(season.value()));
  }

  private SeasonTally count(SeasonId season, Set<UUID> competing) {
    var conditions = register.conditions(ApplicationFilter.of(season), competing);
    var groups =
        Arrays.stream(ApplicationGroup.values())
            .filter(group -> conditions.tests() || !group.isAboutTheTest())
            .toList();
    var sql = new StringBuilder("select a.municipality_code, a.stage, i.field, i.stage idea");
    sql.append(", count(*), count(*) filter (where ").append(ApplicationConditions.HAS_OPEN_CLAIM);
    sql.append(')');
    groups.forEach(
        group ->
            sql.append(", count(*) filter (where ").append(conditions.group(group)).append(')'));
    sql.append(" from ").append(ApplicationConditions.FROM).append(conditions.all().where());
    sql.append(" group by 1, 2, 3, 4");
    var tally = new SeasonTally(groups);
    Columns.of(conditions.all().fill(em.createNativeQuery(sql.toString(), Object[].class)))
        .forEach(columns -> add(columns, groups, tally));
    return tally;
  }

  private static void add(Columns columns, List<ApplicationGroup> groups, SeasonTally tally) {
    var municipality = columns.text();
    var stage = columns.constant(ApplicationStage.class);
    var field = columns.text();
    var idea = columns.constant(IdeaStage.class);
    var all = columns.number();
    var openClaims = columns.number();
    Map<ApplicationGroup, Long> of = new EnumMap<>(ApplicationGroup.class);
    groups.forEach(group -> of.put(group, columns.number()));
    tally.add(municipality, stage, field, idea, all, openClaims, of);
  }

  private List<Deadline> deadlines(Season season, LocalDate today) {
    var promised = dates.of(season.id());
    List<Deadline> deadlines = new ArrayList<>();
    for (var kind : DeadlineKind.values()) {
      var day =
          switch (kind) {
            case APPLICATIONS -> season.applications().to();
            case ADMISSION -> promised.get(SeasonMilestone.ADMISSION);
            case REVIEW -> promised.get(SeasonMilestone.REVIEW);
            case PRELIMINARY -> promised.get(SeasonMilestone.PRELIMINARY);
            case APPEALS -> levels.get(LevelRef.first(season.id())).appealsTo();
            case FINAL -> promised.get(SeasonMilestone.FINAL);
          };
      if (day != null) {
        deadlines.add(new Deadline(kind, day, day.isBefore(today)));
      }
    }
    return deadlines;
  }

  private JudgingTally judging(SeasonId season) {
    return panels.of(levels.get(LevelRef.first(season)).subject()).stream()
        .filter(panels::isOpenToCaller)
        .map(panel -> new JudgingTally(panel, panels.progress(panel), panels.late(panel)))
        .findFirst()
        .orElse(null);
  }
}
