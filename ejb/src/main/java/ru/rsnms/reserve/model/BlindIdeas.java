package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
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
import ru.rsnms.expertise.Touches;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.ApplicationStage;
import ru.rsnms.reserve.SeasonMilestone;
import ru.rsnms.reserve.rule.RuleKey;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.SubjectRef;
import ru.rsnms.shared.Texts;

/** Puts the ideas of a level together for experts who must not know whose they are. */
@ApplicationScoped
public class BlindIdeas {

  private SeasonStore seasons;
  private SeasonDates dates;
  private ApplicationStore applications;
  private AttachmentStore files;
  private Clock clock;

  protected BlindIdeas() {
    // for the container
  }

  @Inject
  public BlindIdeas(
      SeasonStore seasons,
      SeasonDates dates,
      ApplicationStore applications,
      AttachmentStore files,
      Clock clock) {
    this.seasons = seasons;
    this.dates = dates;
    this.applications = applications;
    this.files = files;
    this.clock = clock;
  }

  /** The panel that the rules of the season demand; {@link #deadline} is settled. */
  public NewPanel panel(Level level, FormId form, boolean municipalityBars) {
    var season = seasons.get(level.ref().season());
    var title = Texts.of("reserve.run.panel", season.title());
    return panel(
        season,
        level.subject(),
        title,
        form,
        municipalityBars,
        deadline(level.ref()).orElseThrow());
  }

  /** The panel of an appeal: the same rules, for one idea. */
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

  /** The end of the day promised for the review of the ideas; empty while none is promised. */
  public Optional<Instant> deadline(LevelRef level) {
    return Optional.ofNullable(dates.of(level.season()).get(SeasonMilestone.REVIEW))
        .map(this::endOf);
  }

  private Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
  }

  /** The ideas of everybody who is admitted. */
  public List<NewItem> items(Level level) {
    return applications.handedIn(level.ref().season()).stream()
        .filter(one -> one.stage() == ApplicationStage.ADMITTED)
        .map(this::item)
        .toList();
  }

  private NewItem item(Application application) {
    return item(application, SubjectRef.of(application.id()), words(application), Set.of());
  }

  /** The idea once more with what its author says, for others than the first judges. */
  public NewItem item(Appeal appeal, Set<PersonId> firstJudges) {
    var application = applications.of(appeal.application());
    var words = Texts.of("reserve.appeal.panel.idea", words(application), appeal.text());
    return item(application, appeal.subject(), words, firstJudges);
  }

  private String words(Application application) {
    var idea = applications.ideaOf(application);
    return Texts.of("reserve.run.panel.idea", idea.problem(), idea.solution());
  }

  private NewItem item(
      Application application, SubjectRef subject, String words, Set<PersonId> firstJudges) {
    var idea = applications.ideaOf(application);
    return new NewItem(
        subject,
        idea.title(),
        words,
        idea.file().map(file -> files.get(application.id(), file).bytes()).orElse(null),
        touches(application),
        firstJudges);
  }

  /** Is there an idea that experts could read? */
  public boolean hasIdea(Appeal appeal) {
    var idea = applications.ideaOf(applications.of(appeal.application()));
    return idea.title() != null && !idea.title().isBlank();
  }

  private static Touches touches(Application application) {
    var municipality = application.place().municipality();
    return new Touches(
        Set.of(application.person()),
        Set.of(application.organization()),
        municipality == null ? Set.of() : Set.of(municipality));
  }
}
