package ru.rsnms.expertise.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ru.rsnms.expertise.CriterionMark;
import ru.rsnms.expertise.ExpertId;
import ru.rsnms.expertise.ItemId;
import ru.rsnms.expertise.PanelId;
import ru.rsnms.expertise.ReviewId;
import ru.rsnms.expertise.ReviewLine.Step;
import ru.rsnms.expertise.ReviewStage;
import ru.rsnms.expertise.SaveReview;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.LastChange;

/** What one expert says of one item. What was written is kept, whatever becomes of the review. */
@Entity
@Table(name = "review", schema = "expertise")
public class Review {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ReviewId id;

  @Version private long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "panel_id", updatable = false))
  private PanelId panel;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "item_id", updatable = false))
  private ItemId item;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "expert_id", updatable = false))
  private ExpertId expert;

  @Enumerated(EnumType.STRING)
  private ReviewStage stage;

  @ElementCollection
  @CollectionTable(
      name = "review_mark",
      schema = "expertise",
      joinColumns = @JoinColumn(name = "review_id"))
  @OrderColumn(name = "position")
  private List<CriterionMark> marks = new ArrayList<>();

  private String advice = "";

  private BigDecimal total;

  @Column(name = "assigned_at", updatable = false)
  private Instant assignedAt;

  @Column(name = "reminded_at")
  private Instant remindedAt;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  /** Why it came to its stage; empty where none was asked. */
  private String reason = "";

  @ElementCollection
  @CollectionTable(
      name = "review_step",
      schema = "expertise",
      joinColumns = @JoinColumn(name = "review_id"))
  @OrderColumn(name = "position")
  private List<StepRow> steps = new ArrayList<>();

  @Embedded private LastChange lastChange;

  protected Review() {
    // for Hibernate
  }

  /**
   * @param why it is assigned; empty for a usual place
   */
  public Review(JudgedItem item, ExpertId expert, String why, Actor by, Instant at) {
    this.id = ReviewId.next();
    this.panel = item.panel();
    this.item = item.id();
    this.expert = expert;
    this.assignedAt = at;
    steps.add(StepRow.of(null, ReviewStage.PROPOSED, why, by, at));
    stage = ReviewStage.PROPOSED;
    touched(by, at);
  }

  /** The expert says that there is no conflict: the item is shown from now on. */
  public void accept(Actor by, Instant at) {
    become(ReviewStage.ACCEPTED, "", by, at);
  }

  /** A conflict, declared or computed. */
  public void conflict(String words, Actor by, Instant at) {
    become(ReviewStage.CONFLICTED, words, by, at);
  }

  public void refuse(String why, Actor by, Instant at) {
    become(ReviewStage.REFUSED, why.strip(), by, at);
  }

  public void replace(String why, Actor by, Instant at) {
    become(ReviewStage.REPLACED, why.strip(), by, at);
  }

  public void expire(Actor by, Instant at) {
    become(ReviewStage.EXPIRED, "", by, at);
  }

  public void lock(Actor by, Instant at) {
    become(ReviewStage.LOCKED, "", by, at);
  }

  /** The chair gives it back; marks count no more until it is submitted again. */
  public void reopen(String why, Actor by, Instant at) {
    if (!stage.counts()) {
      throw new Conflict("expertise/not-submitted");
    }
    become(ReviewStage.IN_PROGRESS, why.strip(), by, at);
    total = null;
    submittedAt = null;
  }

  /** Keeps what is written as a draft. */
  public void write(SaveReview written, ReviewForm form, Actor by, Instant at) {
    mustBeOpen();
    form.mustFit(written.marks());
    if (stage == ReviewStage.ACCEPTED) {
      become(ReviewStage.IN_PROGRESS, "", by, at);
    }
    if (!marks.equals(written.marks())) {
      marks.clear();
      marks.addAll(written.marks());
    }
    advice = written.advice();
    touched(by, at);
  }

  /** Refuses a review that is not whole, and tells what is missing. */
  public void submit(ReviewForm form, Actor by, Instant at) {
    mustBeOpen();
    var unmarked = form.unmarked(marks);
    if (!unmarked.isEmpty()) {
      throw new Conflict("expertise/unmarked", String.join("; ", unmarked));
    }
    var uncommented = form.uncommented(marks);
    if (!uncommented.isEmpty()) {
      throw new Conflict("expertise/uncommented", String.join("; ", uncommented));
    }
    if (advice.isEmpty()) {
      throw new Conflict("expertise/no-advice");
    }
    become(ReviewStage.SUBMITTED, "", by, at);
    total = form.total(marks);
    submittedAt = at;
  }

  public void remind(Actor by, Instant at) {
    remindedAt = at;
    touched(by, at);
  }

  private void mustBeOpen() {
    if (stage != ReviewStage.ACCEPTED && stage != ReviewStage.IN_PROGRESS) {
      throw new Conflict("expertise/review-not-open", stage);
    }
  }

  private void become(ReviewStage next, String why, Actor by, Instant at) {
    if (!stage.canBecome(next)) {
      throw new Conflict("expertise/review-stage", stage, next);
    }
    steps.add(StepRow.of(stage, next, why, by, at));
    stage = next;
    reason = why;
    touched(by, at);
  }

  private void touched(Actor by, Instant at) {
    lastChange = LastChange.by(by, at);
  }

  /**
   * Refuses a command that was given on a copy seen before another's change. Does not say who made
   * the change: the expert may read it.
   */
  public void mustBeSeenAt(long seen) {
    if (version != seen) {
      throw new Conflict("expertise/review-stale");
    }
  }

  public ReviewId id() {
    return id;
  }

  public long version() {
    return version;
  }

  public PanelId panel() {
    return panel;
  }

  public ItemId item() {
    return item;
  }

  public ExpertId expert() {
    return expert;
  }

  public ReviewStage stage() {
    return stage;
  }

  public List<CriterionMark> marks() {
    return List.copyOf(marks);
  }

  /** {@code null} until it is. */
  Instant submittedAt() {
    return submittedAt;
  }

  public String advice() {
    return advice;
  }

  public BigDecimal total() {
    return total;
  }

  public Instant assignedAt() {
    return assignedAt;
  }

  public Instant remindedAt() {
    return remindedAt;
  }

  public Instant changedAt() {
    return lastChange.at();
  }

  /** Why the chair gave it back; {@code null} if it was not. */
  public String reopenedBecause() {
    return stage == ReviewStage.IN_PROGRESS && !reason.isEmpty() ? reason : null;
  }

  /** The chair asked for it again: the deadline of the panel does not bind it. */
  public boolean isReopened() {
    return reopenedBecause() != null;
  }

  public List<Step> steps() {
    return steps.stream().map(StepRow::step).toList();
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Review that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }
}
