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
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.expertise.PanelId;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.AppealStage;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.AttachmentId;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.appeal.AppealCard.Ruling;
import ru.rsnms.reserve.appeal.AppealId;
import ru.rsnms.reserve.appeal.AppealRow;
import ru.rsnms.reserve.appeal.AppealStep;
import ru.rsnms.reserve.appeal.DecideAppeal;
import ru.rsnms.reserve.run.DecisionId;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.LastChange;
import ru.rsnms.shared.SubjectRef;

/** What a candidate says against the own decision, and what becomes of it. */
@Entity
@Table(name = "appeal", schema = "reserve")
public class Appeal {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private AppealId id;

  @Version private long version;

  @Column(name = "decision_id", updatable = false)
  private UUID decision;

  @Column(name = "season_id", updatable = false)
  private UUID season;

  @Column(updatable = false)
  private int level;

  @Column(name = "unit_id", updatable = false)
  private UUID unit;

  @Column(updatable = false)
  private String number;

  @Column(name = "person_id", updatable = false)
  private UUID person;

  @Column(name = "person_name", updatable = false)
  private String name;

  @Column(name = "organization_name", updatable = false)
  private String organization;

  @Enumerated(EnumType.STRING)
  private AppealStage stage;

  @Column(name = "body")
  private String text;

  @Column(name = "file_id")
  private UUID file;

  @Column(name = "filed_at")
  private Instant filedAt;

  @Column(name = "answer_by")
  private LocalDate answerBy;

  @Column(name = "panel_id")
  private UUID panel;

  private Boolean satisfied;

  private String answer;

  @Column(name = "protocol_number")
  private String protocolNumber;

  @Column(name = "protocol_date")
  private LocalDate protocolDate;

  private BigDecimal score;

  @ElementCollection
  @CollectionTable(
      name = "appeal_step",
      schema = "reserve",
      joinColumns = @JoinColumn(name = "appeal_id"))
  @OrderColumn(name = "position")
  private List<AppealStep> steps = new ArrayList<>();

  @Embedded private LastChange lastChange;

  protected Appeal() {
    // for Hibernate
  }

  /** A blank one against a decision. */
  public Appeal(Decision against, Actor by, Instant at) {
    this.id = AppealId.next();
    this.decision = against.id().value();
    this.season = against.level().season().value();
    this.level = against.level().number();
    this.unit = against.unit();
    this.number = against.number();
    this.person = against.person().value();
    this.name = against.name();
    this.organization = against.organization();
    this.text = "";
    this.stage = AppealStage.DRAFT;
    this.lastChange = LastChange.by(by, at);
  }

  /**
   * @param added {@code null} to leave the file that is there
   */
  public void write(String words, AttachmentId added, Actor by, Instant at) {
    text = words;
    file = added == null ? file : added.value();
    lastChange = LastChange.by(by, at);
  }

  public void detach(Actor by, Instant at) {
    file = null;
    lastChange = LastChange.by(by, at);
  }

  /**
   * The candidate hands it in.
   *
   * @param promised day of the answer
   */
  public void file(LocalDate promised, Actor by, Instant at) {
    if (text.isBlank()) {
      throw new Invalid("reserve/appeal-text", "text");
    }
    become(AppealStage.FILED, null, by, at);
    filedAt = at;
    answerBy = promised;
  }

  public void withdraw(Actor by, Instant at) {
    become(AppealStage.WITHDRAWN, null, by, at);
  }

  public void admit(Actor by, Instant at) {
    become(AppealStage.ADMITTED, null, by, at);
  }

  public void refuse(String reason, Actor by, Instant at) {
    become(AppealStage.REFUSED_FORMALLY, reason, by, at);
    answer = reason;
  }

  /**
   * @param judging {@code null} where the commission considers it alone
   */
  public void review(PanelId judging, Actor by, Instant at) {
    become(AppealStage.UNDER_REVIEW, null, by, at);
    panel = judging == null ? null : judging.value();
  }

  /**
   * The commission decides.
   *
   * @param again what the other experts gave, {@code null} without them
   */
  public void decide(DecideAppeal how, BigDecimal again, Actor by, Instant at) {
    become(
        how.satisfied() ? AppealStage.SATISFIED : AppealStage.DENIED,
        SelectionRun.protocol(how.protocol(), how.date()),
        by,
        at);
    satisfied = how.satisfied();
    protocolNumber = how.protocol();
    protocolDate = how.date();
    answer = how.reason();
    score = again;
  }

  public void notified(Actor by, Instant at) {
    become(AppealStage.NOTIFIED, null, by, at);
  }

  private void become(AppealStage next, String reason, Actor by, Instant at) {
    if (!stage.canBecome(next)) {
      throw new Conflict("reserve/appeal-stage", stage, next);
    }
    steps.add(new AppealStep(at, by.account(), by.displayName(), stage, next, reason));
    stage = next;
    lastChange = LastChange.by(by, at);
  }

  /** Refuses a command that was given on a copy seen before another's change. */
  public void mustBeSeenAt(long seenVersion) {
    lastChange.mustBeSeen(seenVersion, version);
  }

  /** What panels and tasks are about. */
  public SubjectRef subject() {
    return SubjectRef.of(id);
  }

  public AppealRow row(LocalDate today) {
    return new AppealRow(
        id,
        new SeasonId(season),
        number,
        name,
        organization,
        stage,
        filedAt,
        answerBy,
        isLate(today),
        satisfied);
  }

  /** Is the promised day over without an answer? */
  boolean isLate(LocalDate today) {
    return stage.isUnanswered() && today.isAfter(answerBy);
  }

  public AppealId id() {
    return id;
  }

  public long version() {
    return version;
  }

  public DecisionId decision() {
    return new DecisionId(decision);
  }

  public LevelRef level() {
    return new LevelRef(new SeasonId(season), level);
  }

  public ApplicationId application() {
    return new ApplicationId(unit);
  }

  public String number() {
    return number;
  }

  public PersonId person() {
    return new PersonId(person);
  }

  public String name() {
    return name;
  }

  String organization() {
    return organization;
  }

  public AppealStage stage() {
    return stage;
  }

  public String text() {
    return text;
  }

  public Optional<AttachmentId> file() {
    return Optional.ofNullable(file).map(AttachmentId::new);
  }

  Instant filedAt() {
    return filedAt;
  }

  LocalDate answerBy() {
    return answerBy;
  }

  public Optional<PanelId> panel() {
    return Optional.ofNullable(panel).map(PanelId::new);
  }

  /** Does the candidate have an answer? */
  boolean isAnswered() {
    return answer != null;
  }

  String answer() {
    return answer;
  }

  Optional<Ruling> ruling() {
    return Optional.ofNullable(satisfied)
        .map(done -> new Ruling(done, protocolNumber, protocolDate));
  }

  /** Did the commission decide about it by that protocol? */
  boolean isDecidedBy(String number, LocalDate date) {
    return number.equals(protocolNumber) && date.equals(protocolDate);
  }

  BigDecimal score() {
    return score;
  }

  LastChange lastChange() {
    return lastChange;
  }

  public List<AppealStep> steps() {
    return List.copyOf(steps);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Appeal that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }

  @Override
  public String toString() {
    return "Appeal " + id.value() + " " + stage;
  }
}
