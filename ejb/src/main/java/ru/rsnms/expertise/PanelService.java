package ru.rsnms.expertise;

import static ru.rsnms.shared.Role.COMMISSION_CHAIR;
import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import ru.rsnms.audit.Audited;
import ru.rsnms.expertise.model.Assigning;
import ru.rsnms.expertise.model.ExpertiseGuards;
import ru.rsnms.expertise.model.Panel;
import ru.rsnms.expertise.model.PanelEntry;
import ru.rsnms.expertise.model.PanelStore;
import ru.rsnms.expertise.model.Review;
import ru.rsnms.expertise.model.ReviewStore;
import ru.rsnms.shared.Conflict;

/**
 * Panels are opened, filled with items, shared out among experts and closed. Owners call {@link
 * #open}, {@link #handIn} and {@link #close} out of their own use cases, as staff.
 */
@Stateless
@RolesAllowed({INST_RESERVE, COMMISSION_CHAIR})
public class PanelService {

  private static final int MOST_ITEMS = 1000;

  private PanelStore panels;
  private ReviewStore reviews;
  private PanelEntry entry;
  private Assigning assigning;
  private ExpertiseGuards guards;
  private Clock clock;

  protected PanelService() {
    // for the container
  }

  @Inject
  public PanelService(
      PanelStore panels,
      ReviewStore reviews,
      PanelEntry entry,
      Assigning assigning,
      ExpertiseGuards guards,
      Clock clock) {
    this.panels = panels;
    this.reviews = reviews;
    this.entry = entry;
    this.assigning = assigning;
    this.guards = guards;
    this.clock = clock;
  }

  /** Opens a panel; whoever opens it may not judge in it. */
  @Audited("expertise.open-panel")
  public PanelId open(@NotNull @Valid NewPanel wanted) {
    var by = guards.staff();
    return entry.open(wanted, by, clock.instant());
  }

  /**
   * Hands items in. They are numbered by chance, so that the number tells nothing; names of those
   * they touch are taken out of the texts, properties out of the files.
   *
   * @return ids in the order of the items
   */
  @Audited("expertise.hand-in")
  public List<ItemId> handIn(
      @NotNull PanelId id, @NotEmpty @Size(max = MOST_ITEMS) List<@NotNull @Valid NewItem> items) {
    var by = guards.staff();
    var panel = panels.locked(id);
    panel.mustBeOpen();
    return entry.handIn(panel, items, by, clock.instant());
  }

  /** Puts the plan that was looked at into force; refused when it would be another one now. */
  @Audited("expertise.assign")
  public void assign(@NotNull @Valid AssignExperts command) {
    var by = guards.staffOf(command.panel());
    var panel = panels.locked(command.panel());
    panel.mustBeOpen();
    panels.awaitSharing();
    var plan = assigning.plan(panel, command.way());
    if (!plan.fingerprint().equals(command.fingerprint())) {
      throw new Conflict("expertise/plan-changed");
    }
    assigning.enact(plan, "", by, clock.instant());
  }

  /** Gives the experts more time. */
  @Audited("expertise.extend-deadline")
  public void extend(@NotNull PanelId id, long version, @NotNull Instant deadline) {
    var by = guards.staffOf(id);
    seen(id, version).extend(deadline, by, clock.instant());
  }

  /**
   * Reminds all experts whose reviews are not submitted: the task on their desk comes anew.
   *
   * @return how many reviews
   */
  @Audited("expertise.remind")
  public int remind(@NotNull PanelId id) {
    var by = guards.staffOf(id);
    panels.locked(id).mustBeOpen();
    var waiting = reviews.of(id).stream().filter(PanelService::isWaiting).toList();
    waiting.forEach(one -> one.remind(by, clock.instant()));
    return waiting.size();
  }

  /** Takes an unfinished review from its expert; the next plan finds another. */
  @Audited("expertise.replace")
  public void replace(@NotNull @Valid ReplaceExpert command) {
    var review = reviews.get(command.review());
    var by = guards.staffOf(review.panel());
    review.mustBeSeenAt(command.version());
    review.replace(command.reason(), by, clock.instant());
  }

  /** Gives a submitted review back to its expert; its marks count no more until the next submit. */
  @Audited("expertise.reopen")
  @RolesAllowed(COMMISSION_CHAIR)
  public void reopen(@NotNull @Valid ReopenReview command) {
    var review = reviews.get(command.review());
    var by = guards.staffOf(review.panel());
    review.mustBeSeenAt(command.version());
    review.reopen(command.reason(), by, clock.instant());
  }

  /** Ends the panel: submitted reviews are locked, the others have expired. */
  @Audited("expertise.close-panel")
  public void close(@NotNull PanelId id, long version) {
    var by = guards.staffOf(id);
    var at = clock.instant();
    seen(id, version).close(by, at);
    for (var review : reviews.of(id)) {
      if (review.stage() == ReviewStage.SUBMITTED) {
        review.lock(by, at);
      } else if (isWaiting(review)) {
        review.expire(by, at);
      }
    }
  }

  private static boolean isWaiting(Review review) {
    return ReviewStore.WAITING.contains(review.stage());
  }

  private Panel seen(PanelId id, long version) {
    var panel = panels.locked(id);
    panel.mustBeSeenAt(version);
    return panel;
  }
}
