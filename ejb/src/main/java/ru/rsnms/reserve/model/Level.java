package ru.rsnms.reserve.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.reserve.AppealTerm;
import ru.rsnms.reserve.LevelStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.run.LevelCard.Back;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.run.LevelStep;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.SubjectRef;

/** One level of a season and its way from the first application to the final list. */
@Entity
@Table(name = "level", schema = "reserve")
public class Level {

  private static final String KIND = "reserve.level";

  @Id private UUID id;

  @Version private long version;

  @Column(name = "season_id", updatable = false)
  private UUID season;

  @Column(updatable = false)
  private int number;

  @Enumerated(EnumType.STRING)
  private LevelStage stage;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "appeals_to")
  private LocalDate appealsTo;

  @Column(name = "work_to")
  private LocalDate workTo;

  @Column(name = "review_to")
  private LocalDate reviewTo;

  @Column(name = "back_account")
  private String backAccount;

  @Column(name = "back_name")
  private String backName;

  @Column(name = "back_reason")
  private String backReason;

  @Column(name = "back_at")
  private Instant backAt;

  @ElementCollection
  @CollectionTable(
      name = "level_step",
      schema = "reserve",
      joinColumns = @JoinColumn(name = "level_id"))
  @OrderColumn(name = "position")
  private List<LevelStep> steps = new ArrayList<>();

  protected Level() {
    // for Hibernate
  }

  /** A level nobody has begun. */
  public Level(LevelRef level) {
    this.id = Ids.next();
    this.season = level.season().value();
    this.number = level.number();
    this.stage = LevelStage.PLANNED;
  }

  public void open(Actor by, Instant at) {
    become(LevelStage.OPEN, null, by, at);
  }

  /** The last days of the projects and of their experts. */
  public void settle(LocalDate work, LocalDate review) {
    workTo = work;
    reviewTo = review;
  }

  public void close(Actor by, Instant at) {
    become(LevelStage.CLOSED, null, by, at);
  }

  public void review(Actor by, Instant at) {
    become(LevelStage.UNDER_REVIEW, null, by, at);
  }

  /** The preliminary list is published; nothing else opens appeals. */
  public void publish(AppealTerm term, Actor by, Instant at) {
    if (stage != LevelStage.PRELIMINARY) {
      become(LevelStage.PRELIMINARY, null, by, at);
    }
    publishedAt = term.published();
    appealsTo = term.lastDay();
    become(LevelStage.APPEALS, null, by, at);
  }

  public void finish(Actor by, Instant at) {
    become(LevelStage.FINAL, null, by, at);
  }

  /** One person asks to take the final list back. */
  public void askBack(String reason, Actor by, Instant at) {
    if (!stage.canBecome(LevelStage.PRELIMINARY)) {
      throw new Conflict("reserve/run-level-stage", stage, LevelStage.PRELIMINARY);
    }
    backAccount = by.account();
    backName = by.displayName();
    backReason = reason;
    backAt = at;
  }

  /** Another one agrees; the list has to be published anew, which opens new appeals. */
  public void goBack(Actor by, Instant at) {
    become(LevelStage.PRELIMINARY, backName + ": " + backReason, by, at);
    backAccount = null;
    backName = null;
    backReason = null;
    backAt = null;
    publishedAt = null;
    appealsTo = null;
  }

  private void become(LevelStage next, String reason, Actor by, Instant at) {
    if (!stage.canBecome(next)) {
      throw new Conflict("reserve/run-level-stage", stage, next);
    }
    steps.add(new LevelStep(stage, next, at, by.account(), by.displayName(), reason));
    stage = next;
  }

  /** Refuses a command that was given on a copy seen before another's change. */
  public void mustBeSeenAt(long seenVersion) {
    if (version != seenVersion) {
      throw steps.isEmpty()
          ? new Conflict("reserve/run-level-changed")
          : new Conflict("shared/stale", last().displayName(), last().takenAt());
    }
  }

  private LevelStep last() {
    return steps.get(steps.size() - 1);
  }

  /** May runs still be computed, proposed and confirmed? */
  public boolean isOpenToRuns() {
    return switch (stage) {
      case UNDER_REVIEW, PRELIMINARY -> true;
      case PLANNED, OPEN, CLOSED, APPEALS, FINAL -> false;
    };
  }

  /** May those whom it concerns see the decisions? */
  public boolean isPublished() {
    return publishedAt != null;
  }

  /** What panels of experts, drafts and papers of the level are about. */
  public SubjectRef subject() {
    return new SubjectRef(KIND, id);
  }

  public LevelRef ref() {
    return new LevelRef(new SeasonId(season), number);
  }

  public long version() {
    return version;
  }

  public LevelStage stage() {
    return stage;
  }

  public Instant publishedAt() {
    return publishedAt;
  }

  public LocalDate appealsTo() {
    return appealsTo;
  }

  /** Last day of the projects; empty while none is settled. */
  public Optional<LocalDate> workTo() {
    return Optional.ofNullable(workTo);
  }

  /** Last day of the experts of the projects; empty while none is settled. */
  public Optional<LocalDate> reviewTo() {
    return Optional.ofNullable(reviewTo);
  }

  public Optional<String> backAskedBy() {
    return Optional.ofNullable(backAccount);
  }

  public Optional<Back> back() {
    return backAskedBy().map(asker -> new Back(backName, backReason, backAt));
  }

  public List<LevelStep> steps() {
    return List.copyOf(steps);
  }
}
