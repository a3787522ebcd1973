package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ru.rsnms.expertise.NewItem;
import ru.rsnms.expertise.Touches;
import ru.rsnms.reserve.ApplicationId;
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
    var idea = applications.ideaOf(application);
    return new NewItem(
        SubjectRef.of(application.id()),
        idea.title(),
        Texts.of("reserve.run.panel.idea", idea.problem(), idea.solution()),
        idea.file().map(file -> files.get(application.id(), file).bytes()).orElse(null),
        touches(application),
        Set.of());
  }

  @Override
  public Optional<NewItem> item(Level level, UUID unit) {
    return Optional.of(applications.of(new ApplicationId(unit)))
        .filter(this::hasIdea)
        .map(this::item);
  }

  private boolean hasIdea(Application application) {
    var idea = applications.ideaOf(application);
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
