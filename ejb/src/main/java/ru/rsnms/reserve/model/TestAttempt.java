package ru.rsnms.reserve.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.TestAttemptId;
import ru.rsnms.reserve.TestStage;
import ru.rsnms.reserve.TestStep;
import ru.rsnms.reserve.exam.ItemOrder;
import ru.rsnms.reserve.exam.Scale;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;

/**
 * A candidate's attempt at the test of the season. All its moments are those of the database's
 * clock; when its time is over nothing is answered any more, whatever its stage says.
 */
@Entity
@Table(name = "test_attempt", schema = "reserve")
public class TestAttempt {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private TestAttemptId id;

  @Version private long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "season_id", updatable = false))
  private SeasonId season;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "application_id", updatable = false))
  private ApplicationId application;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "test_id", updatable = false)
  private TestVersion test;

  @Column(updatable = false)
  private String account;

  @Column(updatable = false)
  private int number;

  @Enumerated(EnumType.STRING)
  private TestStage stage;

  @Column(updatable = false)
  private long seed;

  @Column(updatable = false)
  private int minutes;

  @Column(name = "extra_minutes")
  private int extraMinutes;

  @Column(name = "extra_reason")
  private String extraReason;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  private BigDecimal total;
  private BigDecimal organising;
  private BigDecimal potential;
  private BigDecimal leadership;
  private BigDecimal management;

  @Column(name = "held_at")
  private String heldAt;

  @ElementCollection
  @CollectionTable(
      name = "test_attempt_step",
      schema = "reserve",
      joinColumns = @JoinColumn(name = "attempt_id"))
  @OrderColumn(name = "position")
  private List<TestStep> steps = new ArrayList<>();

  protected TestAttempt() {
    // for Hibernate
  }

  /**
   * An attempt that is not begun.
   *
   * @param number of the attempts of this application, from 1
   * @param seed of the order of its items
   */
  public TestAttempt(Application application, TestVersion test, int number, long seed, Move move) {
    this.id = TestAttemptId.next();
    this.season = application.season();
    this.application = application.id();
    this.account = application.account();
    this.test = test;
    this.minutes = test.minutes();
    this.number = number;
    this.seed = seed;
    become(TestStage.ASSIGNED, move);
  }

  /**
   * Who does something, when, and why.
   *
   * @param at by the clock of the database
   * @param reason {@code null} where none is needed
   */
  public record Move(Actor by, Instant at, String reason) {

    public static Move of(Actor by, Instant at) {
      return new Move(by, at, null);
    }
  }

  /** More time, given before the start. */
  public void grantTime(int more, Move move) {
    if (stage != TestStage.ASSIGNED) {
      throw new Conflict("reserve/test-time-late");
    }
    extraMinutes = more;
    extraReason = move.reason();
    note(stage, move);
  }

  /**
   * The clock begins to run; begun late, the test ends with its term.
   *
   * @param closing when applications are taken no more
   */
  public void start(Move move, Instant closing) {
    become(TestStage.STARTED, move);
    startedAt = move.at();
    var full = move.at().plus(Duration.ofMinutes(allMinutes()));
    endsAt = full.isAfter(closing) ? closing : full;
  }

  /** Has the time run out? */
  public boolean isOver(Instant now) {
    return stage == TestStage.STARTED && !now.isBefore(endsAt);
  }

  /** Refuses an answer unless the test is going on. */
  public void mustTakeAnswers(Instant now) {
    if (isOver(now) || stage == TestStage.EXPIRED) {
      throw new Conflict("reserve/test-time-over", endsAt);
    }
    if (stage != TestStage.STARTED) {
      throw new Conflict("reserve/test-not-going", stage);
    }
  }

  /** Ends it, by the candidate or because the time ran out; what was answered before is scored. */
  public void close(BigDecimal result, Map<Scale, BigDecimal> scales, Move move) {
    become(isOver(move.at()) ? TestStage.EXPIRED : TestStage.FINISHED, move);
    score(result, scales, move);
  }

  /** The result of a test held elsewhere. */
  public void bring(BigDecimal result, Map<Scale, BigDecimal> scales, String where, Move move) {
    heldAt = where;
    score(result, scales, move);
  }

  private void score(BigDecimal result, Map<Scale, BigDecimal> scales, Move move) {
    become(TestStage.SCORED, move);
    closedAt = move.at();
    total = result;
    organising = scales.get(Scale.ORGANISING);
    potential = scales.get(Scale.POTENTIAL);
    leadership = scales.get(Scale.LEADERSHIP);
    management = scales.get(Scale.MANAGEMENT);
  }

  /** It does not count any more; its answers stay. */
  public void annul(Move move) {
    become(TestStage.ANNULLED, move);
  }

  private void become(TestStage next, Move move) {
    if (stage != null && !stage.canBecome(next)) {
      throw new Conflict("reserve/test-stage", stage, next);
    }
    note(next, move);
    stage = next;
  }

  private void note(TestStage next, Move move) {
    var by = move.by();
    steps.add(new TestStep(move.at(), by.account(), by.displayName(), stage, next, move.reason()));
  }

  /** Refuses a command that was given on a copy seen before another's change. */
  public void mustBeSeenAt(long seenVersion) {
    if (version != seenVersion) {
      var last = steps.get(steps.size() - 1);
      throw new Conflict("shared/stale", last.displayName(), last.takenAt());
    }
  }

  public boolean isOf(Actor actor) {
    return account.equals(actor.account());
  }

  /** The stage a reader is told: time that ran out is told before anybody has noted it. */
  public TestStage stageAt(Instant now) {
    return isOver(now) ? TestStage.EXPIRED : stage;
  }

  /** Numbers of the items in the order they are asked. */
  public List<Integer> order() {
    return ItemOrder.of(test.exam().items().size(), seed);
  }

  /** The normalised results; empty until scored. */
  public Map<Scale, BigDecimal> scales() {
    var scales = new EnumMap<Scale, BigDecimal>(Scale.class);
    if (total != null) {
      scales.put(Scale.ORGANISING, organising);
      scales.put(Scale.POTENTIAL, potential);
      scales.put(Scale.LEADERSHIP, leadership);
      scales.put(Scale.MANAGEMENT, management);
    }
    return scales;
  }

  public TestAttemptId id() {
    return id;
  }

  public long version() {
    return version;
  }

  public SeasonId season() {
    return season;
  }

  public ApplicationId application() {
    return application;
  }

  public TestVersion test() {
    return test;
  }

  public int number() {
    return number;
  }

  public TestStage stage() {
    return stage;
  }

  public int extraMinutes() {
    return extraMinutes;
  }

  public Optional<String> extraReason() {
    return Optional.ofNullable(extraReason);
  }

  /** Extra time included. */
  public int allMinutes() {
    return minutes + extraMinutes;
  }

  /** {@code null} before the start, as is the end. */
  public Instant startedAt() {
    return startedAt;
  }

  public Instant endsAt() {
    return endsAt;
  }

  /** {@code null} until scored. */
  public Instant closedAt() {
    return closedAt;
  }

  /** {@code null} until scored. */
  public BigDecimal total() {
    return total;
  }

  /** Where the test was held; {@code null} for here. */
  public String heldAt() {
    return heldAt;
  }

  public List<TestStep> steps() {
    return List.copyOf(steps);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof TestAttempt that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }

  @Override
  public String toString() {
    return "TestAttempt " + id.value() + " " + stage;
  }
}
