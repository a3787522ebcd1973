package ru.rsnms.expertise.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.rsnms.expertise.CriterionMark;
import ru.rsnms.expertise.ItemFile;
import ru.rsnms.expertise.ReviewAction;
import ru.rsnms.expertise.ReviewCard;
import ru.rsnms.expertise.ReviewRow;
import ru.rsnms.expertise.ReviewStage;
import ru.rsnms.expertise.ReviewTask;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonView;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Texts;

/** Reviews in the words that their expert may read. */
@ApplicationScoped
public class OwnReviews {

  private ReviewStore reviews;
  private PanelStore panels;
  private FormStore forms;
  private ExpertStore experts;
  private PersonDirectory people;
  private CurrentActor actor;
  private Clock clock;

  protected OwnReviews() {
    // for the container
  }

  @Inject
  public OwnReviews(
      ReviewStore reviews,
      PanelStore panels,
      FormStore forms,
      ExpertStore experts,
      PersonDirectory people,
      CurrentActor actor,
      Clock clock) {
    this.reviews = reviews;
    this.panels = panels;
    this.forms = forms;
    this.experts = experts;
    this.people = people;
    this.actor = actor;
    this.clock = clock;
  }

  public List<ReviewRow> rows(Expert expert) {
    return reviews.shownTo(expert.id()).stream().map(this::row).toList();
  }

  private ReviewRow row(Review review) {
    var panel = panels.get(review.panel());
    var item = panels.item(review.item());
    return new ReviewRow(
        review.id(),
        panel.id(),
        panel.title(),
        item.number(),
        item.title(),
        review.stage(),
        panel.deadline(),
        isLate(review, panel),
        review.total());
  }

  private boolean isLate(Review review, Panel panel) {
    return ReviewStore.WAITING.contains(review.stage())
        && !review.isReopened()
        && panels.isPast(panel.deadline());
  }

  /** Text, file and marks only once the expert has said that there is no conflict. */
  public ReviewCard card(Review review) {
    var panel = panels.get(review.panel());
    var item = panels.item(review.item());
    var form = forms.get(panel.form());
    var shown = review.stage().showsItem();
    return new ReviewCard(
        review.id(),
        review.version(),
        panel.id(),
        panel.title(),
        item.number(),
        item.title(),
        review.stage(),
        panel.deadline(),
        isLate(review, panel),
        shown ? item.body() : null,
        shown && panels.hasFile(item.id()),
        form.card(),
        shown ? marks(review, form) : null,
        review.advice(),
        review.total(),
        review.stage() == ReviewStage.ACCEPTED || review.stage() == ReviewStage.IN_PROGRESS,
        review.reopenedBecause(),
        review.changedAt());
  }

  /** One for each criterion, empty ones where nothing was written yet. */
  private static List<CriterionMark> marks(Review review, ReviewForm form) {
    return review.marks().isEmpty()
        ? form.criteria().stream().map(any -> CriterionMark.none()).toList()
        : review.marks();
  }

  public ItemFile file(Review review) {
    if (!review.stage().showsItem()) {
      throw new NotFound("expertise/file-not-found");
    }
    var item = panels.item(review.item());
    var file = panels.file(item.id());
    return new ItemFile(
        Texts.of("expertise.file.name", item.number()) + BlindFile.endingOf(file.mediaType()),
        file.mediaType(),
        file.bytes());
  }

  public List<ReviewTask> tasks() {
    return me().stream()
        .flatMap(expert -> reviews.shownTo(expert.id()).stream())
        .filter(review -> ReviewStore.WAITING.contains(review.stage()))
        .map(this::task)
        .toList();
  }

  public long taskCount() {
    return me().map(expert -> reviews.countWaiting(expert.id())).orElse(0L);
  }

  private Optional<Expert> me() {
    return people.byAccount(actor.get().account()).map(PersonView::id).flatMap(experts::ofPerson);
  }

  private ReviewTask task(Review review) {
    var panel = panels.get(review.panel());
    var item = panels.item(review.item());
    return new ReviewTask(
        review.stage() == ReviewStage.PROPOSED ? ReviewAction.DECLARE : ReviewAction.REVIEW,
        review.id(),
        Texts.of("expertise.task.title", item.number(), item.title()),
        panel.title(),
        review.remindedAt() == null ? review.assignedAt() : review.remindedAt(),
        LocalDate.ofInstant(panel.deadline(), clock.getZone()));
  }
}
