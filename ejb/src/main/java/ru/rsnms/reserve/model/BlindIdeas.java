package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.rsnms.expertise.NewItem;
import ru.rsnms.expertise.Touches;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.ApplicationStage;
import ru.rsnms.reserve.SeasonMilestone;
import ru.rsnms.reserve.rule.Unit;
import ru.rsnms.shared.SubjectRef;
import ru.rsnms.shared.Texts;

/** Puts the ideas of a level together for experts who must not know whose they are. */
@ApplicationScoped
public class BlindIdeas implements LevelItems {

  private SeasonDates dates;
  private ApplicationStore applications;
  private AttachmentStore files;

  protected BlindIdeas() {
    // for the container
  }

  @Inject
  public BlindIdeas(SeasonDates dates, ApplicationStore applications, AttachmentStore files) {
    this.dates = dates;
    this.applications = applications;
    this.files = files;
  }

  @Override
  public Unit unit() {
    return Unit.PERSON;
  }

  /** The day promised for the review of the ideas. */
  @Override
  public Optional<LocalDate> lastDay(Level level) {
    return Optional.ofNullable(dates.of(level.ref().season()).get(SeasonMilestone.REVIEW));
  }

  /** The ideas of everybody who is admitted. */
  @Override
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
