package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.rsnms.expertise.FormId;
import ru.rsnms.expertise.NewItem;
import ru.rsnms.expertise.NewPanel;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.rule.RuleKey;
import ru.rsnms.shared.SubjectRef;
import ru.rsnms.shared.Texts;

/** Puts together what the experts of a level judge, by the rules of its season. */
@ApplicationScoped
public class LevelPanels {

  private SeasonStore seasons;
  private ApplicationStore applications;
  private Instance<LevelItems> kinds;
  private Clock clock;

  protected LevelPanels() {
    // for the container
  }

  @Inject
  public LevelPanels(
      SeasonStore seasons, ApplicationStore applications, Instance<LevelItems> kinds, Clock clock) {
    this.seasons = seasons;
    this.applications = applications;
    this.kinds = kinds;
    this.clock = clock;
  }

  /**
   * The panel that the rules of the season demand; {@link #deadline} is settled. Nobody who
   * competes in the season judges.
   */
  public NewPanel panel(Level level, FormId form, boolean municipalityBars) {
    var season = seasons.get(level.ref().season());
    var title = Texts.of("reserve.run.panel." + level.ref().unit(), season.title());
    var deadline = deadline(level).orElseThrow();
    return panel(season, level.subject(), title, form, municipalityBars, deadline);
  }

  /** The panel of an appeal: the same rules, for one thing. */
  public NewPanel panel(Appeal appeal, FormId form, boolean municipalityBars, LocalDate lastDay) {
    var season = seasons.get(appeal.level().season());
    var title = Texts.of("reserve.appeal.panel", season.title());
    return panel(season, appeal.subject(), title, form, municipalityBars, endOf(lastDay));
  }

  private NewPanel panel(
      Season season,
      SubjectRef owner,
      String title,
      FormId form,
      boolean municipalityBars,
      Instant deadline) {
    var rules = seasons.ruling(season);
    return new NewPanel(
        owner,
        title,
        form,
        rules.count(RuleKey.EXPERTS_PER_ITEM),
        rules.isSet(RuleKey.CALLING_SPREAD) ? rules.number(RuleKey.CALLING_SPREAD) : null,
        rules.aggregate(),
        rules.count(RuleKey.EXPERT_LOAD),
        municipalityBars,
        deadline,
        applications.handedIn(season.id()).stream()
            .map(Application::person)
            .collect(Collectors.toSet()));
  }

  /** The end of the last day of the experts; empty while none is settled. */
  public Optional<Instant> deadline(Level level) {
    return kind(level).lastDay(level).map(this::endOf);
  }

  private Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
  }

  public List<NewItem> items(Level level) {
    return kind(level).items(level);
  }

  /**
   * What an appeal is about, with what it says, for others than the first judges; empty where there
   * is nothing to look at.
   */
  public Optional<NewItem> again(
      Level level, Decision decision, Appeal appeal, Set<PersonId> first) {
    var words = "reserve.appeal.panel." + level.ref().unit();
    return kind(level)
        .item(level, decision.rowId())
        .map(one -> one.again(appeal.subject(), Texts.of(words, one.text(), appeal.text()), first));
  }

  private LevelItems kind(Level level) {
    return kinds.stream().filter(one -> one.unit() == level.ref().unit()).findFirst().orElseThrow();
  }
}
