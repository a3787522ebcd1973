package ru.rsnms.reserve.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.DecisionStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.TeamId;
import ru.rsnms.reserve.run.Advice;
import ru.rsnms.reserve.run.DecisionId;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.run.ListRow;
import ru.rsnms.reserve.run.RunId;
import ru.rsnms.reserve.selection.Ground;
import ru.rsnms.reserve.selection.Outcome;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Place;
import ru.rsnms.shared.SubjectRef;
import ru.rsnms.shared.Texts;

/** The decision about one unit of a level; one lives at a time, and it comes of a confirmed run. */
@Entity
@Table(name = "decision", schema = "reserve")
public class Decision {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private DecisionId id;

  @Version private long version;

  @Column(name = "season_id", updatable = false)
  private UUID season;

  @Column(updatable = false)
  private int level;

  @Column(name = "unit_id", updatable = false)
  private UUID unit;

  @Column(name = "run_id", updatable = false)
  private UUID run;

  @Column(name = "row_id", updatable = false)
  private UUID row;

  @Column(updatable = false)
  private String number;

  @Column(name = "person_id", updatable = false)
  private UUID person;

  @Column(name = "person_name", updatable = false)
  private String name;

  @Column(name = "organization_name", updatable = false)
  private String organization;

  @Column(name = "municipality_code", updatable = false)
  private String municipalityCode;

  @Column(name = "organization_code", updatable = false)
  private String organizationCode;

  @Column(updatable = false)
  private int place;

  @Column(updatable = false)
  private BigDecimal total;

  private boolean passed;

  private boolean municipal;

  private String advice;

  private String programmes;

  @Enumerated(EnumType.STRING)
  private Ground ground;

  @Enumerated(EnumType.STRING)
  private DecisionStage stage;

  protected Decision() {
    // for Hibernate
  }

  /** What a run proposes about one of its contenders, or about one of its people. */
  Decision(SelectionRun run, RunLine line, RunMember one) {
    this.id = DecisionId.next();
    this.season = run.level().season().value();
    this.level = run.level().number();
    this.unit = one.application();
    this.row = line.unit();
    this.run = run.id().value();
    this.number = line.number();
    this.person = one.personId();
    this.name = one.name();
    this.organization = one.organization();
    this.municipalityCode = one.municipalityCode();
    this.organizationCode = one.organizationCode();
    this.place = line.place();
    this.total = line.total();
    this.passed = line.outcome() == Outcome.PASSED;
    this.municipal = level == LevelRef.SECOND && !passed && place > 0;
    this.ground = line.ground();
    this.stage = DecisionStage.PROPOSED;
  }

  /** A line of its history that moves it nowhere. */
  DecisionChange noted(String reason, Actor by, Instant at) {
    return new DecisionChange(id, stage, stage, at, by.account(), by.displayName(), reason);
  }

  /** Where it begins, by the one who proposed the run. */
  DecisionChange proposed(SelectionRun run) {
    return new DecisionChange(
        id, null, stage, run.proposed().at(), run.proposedBy(), run.proposed().name(), null);
  }

  /**
   * The next stage.
   *
   * @param reason {@code null} where none is needed
   */
  DecisionChange become(DecisionStage next, String reason, Actor by, Instant at) {
    if (!stage.canBecome(next)) {
      throw new Conflict("reserve/decision-stage", stage, next);
    }
    var change = new DecisionChange(id, stage, next, at, by.account(), by.displayName(), reason);
    stage = next;
    return change;
  }

  /** An appeal was satisfied: on top of those who passed, with the result as it was. */
  void passByAppeal() {
    passed = true;
    ground = Ground.APPEAL;
  }

  ListRow row() {
    return new ListRow(
        id, number, name, organization, municipalityCode, place, total, passed, ground, stage);
  }

  /** The line of one who passed as everybody may read it: without place and points. */
  ListRow publicRow() {
    return new ListRow(
        id, number, name, organization, municipalityCode, 0, null, passed, ground, stage);
  }

  public DecisionId id() {
    return id;
  }

  public LevelRef level() {
    return new LevelRef(new SeasonId(season), level);
  }

  public UUID unit() {
    return unit;
  }

  /** The row of its run: the application, or the team at level 2. */
  UUID rowId() {
    return row;
  }

  /** What the experts judged before it: the application, or the team where teams compete. */
  SubjectRef judged() {
    return switch (level().unit()) {
      case PERSON, MEMBER -> SubjectRef.of(new ApplicationId(row));
      case TEAM -> SubjectRef.of(new TeamId(row));
    };
  }

  /**
   * Who failed at the level of teams is recommended for the municipal reserve, as long as the
   * institute does not say otherwise.
   */
  public boolean isRecommended() {
    return municipal && !passed;
  }

  /** The institute recommends for the municipal reserve, or thinks better of it. */
  void recommend(boolean wanted) {
    if (passed || level != LevelRef.SECOND) {
      throw new Conflict("reserve/advice-level");
    }
    municipal = wanted;
  }

  /** What is advised to one who failed; the standard words where none are written. */
  Advice advice() {
    return new Advice(
        isRecommended(),
        advice == null ? Texts.of("reserve.advice.words." + level) : advice,
        programmes == null ? Texts.of("reserve.advice.programmes") : programmes);
  }

  /** May anything be advised? */
  boolean isAdvised() {
    return level > LevelRef.FIRST && !passed;
  }

  /** The institute advises. */
  void advise(Advice wanted) {
    if (!isAdvised()) {
      throw new Conflict("reserve/advice-none");
    }
    if (wanted.municipal() && level != LevelRef.SECOND) {
      throw new Conflict("reserve/advice-level");
    }
    municipal = wanted.municipal();
    advice = wanted.words();
    programmes = wanted.programmes();
  }

  long version() {
    return version;
  }

  RunId run() {
    return new RunId(run);
  }

  String number() {
    return number;
  }

  public PersonId person() {
    return new PersonId(person);
  }

  String name() {
    return name;
  }

  String organization() {
    return organization;
  }

  Place where() {
    return new Place(municipalityCode, organizationCode);
  }

  int place() {
    return place;
  }

  BigDecimal total() {
    return total;
  }

  public boolean passed() {
    return passed;
  }

  public Ground ground() {
    return ground;
  }

  public DecisionStage stage() {
    return stage;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Decision that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }
}
