package ru.rsnms.expertise;

import static ru.rsnms.shared.Role.EXPERT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ru.rsnms.audit.Audited;
import ru.rsnms.expertise.model.ConflictStore;
import ru.rsnms.expertise.model.ExpertiseGuards;
import ru.rsnms.expertise.model.FormStore;
import ru.rsnms.expertise.model.PanelStore;
import ru.rsnms.expertise.model.Review;
import ru.rsnms.expertise.model.ReviewForm;
import ru.rsnms.expertise.model.ReviewStore;
import ru.rsnms.expertise.model.Submitting;
import ru.rsnms.expertise.panel.Bar;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Invalid;

/** What an expert does with the own reviews. Others' reviews look as if they did not exist. */
@Stateless
@RolesAllowed(EXPERT)
public class ReviewService {

  private static final Set<Bar> NOT_DECLARED = EnumSet.of(Bar.REFUSED, Bar.FIRST_DECISION);
  private static final int MOST = 500;

  private ReviewStore reviews;
  private PanelStore panels;
  private FormStore forms;
  private ConflictStore conflicts;
  private Submitting submitting;
  private ExpertiseGuards guards;
  private CurrentActor actor;
  private Event<ReviewsComplete> complete;
  private Clock clock;

  protected ReviewService() {
    // for the container
  }

  @Inject
  public ReviewService(
      ReviewStore reviews,
      PanelStore panels,
      FormStore forms,
      ConflictStore conflicts,
      Submitting submitting,
      ExpertiseGuards guards,
      CurrentActor actor,
      Event<ReviewsComplete> complete,
      Clock clock) {
    this.reviews = reviews;
    this.panels = panels;
    this.forms = forms;
    this.conflicts = conflicts;
    this.submitting = submitting;
    this.guards = guards;
    this.actor = actor;
    this.complete = complete;
    this.clock = clock;
  }

  /** The expert says that there is no conflict of interest; from now on the item is shown. */
  @Audited("expertise.accept-review")
  public void accept(@NotNull ReviewId id, long version) {
    own(id, version).accept(actor.get(), clock.instant());
  }

  /** The expert has a conflict: the item is gone for him, another expert gets it. */
  @Audited("expertise.declare-conflict")
  public void declare(@NotNull @Valid DeclareConflict command) {
    if (NOT_DECLARED.contains(command.bar())) {
      throw new Invalid("expertise/conflict-kind", "bar");
    }
    var review = own(command.review(), command.version());
    var by = actor.get();
    var at = clock.instant();
    conflicts.keep(
        review.item(),
        review.expert(),
        command.bar(),
        ConflictOrigin.DECLARED,
        command.words(),
        by,
        at);
    review.conflict(command.words(), by, at);
  }

  /** The expert does not take the item; what was written stays with the review. */
  @Audited("expertise.refuse-review")
  public void refuse(@NotNull @Valid RefuseReview command) {
    own(command.review(), command.version()).refuse(command.reason(), actor.get(), clock.instant());
  }

  /**
   * Keeps a draft. Drafts are kept after the deadline too: what is written must not be lost, the
   * deadline may be extended.
   *
   * @return the review's version after it
   */
  @Audited("expertise.save-review")
  public long save(@NotNull @Valid SaveReview command) {
    var review = write(command);
    reviews.flush();
    return review.version();
  }

  /** Keeps several drafts at once, all or none: an offline sheet that came back. */
  @Audited("expertise.save-sheet")
  public void saveAll(@NotEmpty @Size(max = MOST) List<@NotNull @Valid SaveReview> commands) {
    commands.forEach(this::write);
  }

  /**
   * Keeps what is written and hands it in; refused after the deadline by the clock of the database,
   * unless the chair gave the review back.
   */
  @Audited("expertise.submit-review")
  public void submit(@NotNull @Valid SaveReview command) {
    var panel = panels.locked(reviews.own(command.review(), guards.expert().id()).panel());
    var review = write(command);
    if (!review.isReopened()) {
      panel.mustBeOpen();
      if (panels.isPast(panel.deadline())) {
        throw new Conflict("expertise/too-late", panel.deadline());
      }
    }
    var at = clock.instant();
    review.submit(formOf(review), actor.get(), at);
    reviews.flush();
    if (submitting.isComplete(panel, review.item(), actor.get(), at)) {
      complete.fire(new ReviewsComplete(panels.item(review.item()).subject(), panel.id(), at));
    }
  }

  private Review write(SaveReview command) {
    var review = own(command.review(), command.version());
    review.write(command, formOf(review), actor.get(), clock.instant());
    return review;
  }

  private Review own(ReviewId id, long version) {
    var review = reviews.ownLocked(id, guards.expert().id());
    review.mustBeSeenAt(version);
    return review;
  }

  private ReviewForm formOf(Review review) {
    return forms.get(panels.get(review.panel()).form());
  }
}
