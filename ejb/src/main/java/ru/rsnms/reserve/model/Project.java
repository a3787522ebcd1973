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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.AttachmentId;
import ru.rsnms.reserve.HandOverStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.TeamId;
import ru.rsnms.reserve.project.ProjectId;
import ru.rsnms.reserve.project.ProjectKind;
import ru.rsnms.reserve.project.ProjectStep;
import ru.rsnms.reserve.project.SaveProject;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.LastChange;

/**
 * What a team works out at a level: at level 2 the group project, at level 3 what the head of the
 * site takes over by an act.
 */
@Entity
@Table(name = "project", schema = "reserve")
public class Project {

  private static final String SUBMITTED = "SUBMITTED";

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ProjectId id;

  /** From 1, so that 0 means there is none yet. */
  @Version private long version = 1;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "team_id", updatable = false))
  private TeamId team;

  @Column(name = "season_id", updatable = false)
  private UUID season;

  @Column(updatable = false)
  private int level;

  @Enumerated(EnumType.STRING)
  private ProjectKind kind;

  @Enumerated(EnumType.STRING)
  private HandOverStage stage;

  private String title = "";
  private String summary = "";
  private String hosts = "";

  @Column(name = "file_id")
  private UUID file;

  @Column(name = "file_application_id")
  private UUID fileOf;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "submitted_by_name")
  private String submittedByName;

  @Column(name = "defended_on")
  private LocalDate defendedOn;

  @Column(name = "act_number")
  private String actNumber;

  @Column(name = "act_date")
  private LocalDate actDate;

  private String answer;

  @ElementCollection
  @CollectionTable(
      name = "project_step",
      schema = "reserve",
      joinColumns = @JoinColumn(name = "project_id"))
  @OrderColumn(name = "position")
  private List<ProjectStep> steps = new ArrayList<>();

  @Embedded private LastChange lastChange;

  protected Project() {
    // for Hibernate
  }

  /** A draft nobody has written in. */
  public Project(TeamId team, LevelRef level) {
    this.id = ProjectId.next();
    this.team = team;
    this.season = level.season().value();
    this.level = level.number();
    this.stage = HandOverStage.DRAFT;
  }

  /** Writes the draft; refused once it is handed in. */
  public void write(SaveProject words, Actor by, Instant at) {
    if (submittedAt != null) {
      throw new Conflict("reserve/project-submitted", submittedByName, submittedAt);
    }
    kind = level == LevelRef.THIRD ? words.kind() : null;
    title = words.title();
    summary = words.summary();
    hosts = level == LevelRef.THIRD ? words.hosts() : "";
    lastChange = LastChange.by(by, at);
  }

  /** Another file takes the place of the one there. */
  public void attach(ApplicationId of, AttachmentId kept) {
    file = kept.value();
    fileOf = of.value();
  }

  /** Hands it in; refused while something is missing, or for the second time. */
  public void submit(Actor by, Instant at) {
    if (submittedAt != null) {
      throw new Conflict("reserve/project-submitted", submittedByName, submittedAt);
    }
    needed(title, "reserve/project-missing-title", "title");
    needed(summary, "reserve/project-missing-summary", "summary");
    if (level == LevelRef.THIRD) {
      needed(kind == null ? "" : kind.name(), "reserve/project-missing-kind", "kind");
      needed(hosts, "reserve/project-missing-hosts", "hosts");
    }
    submittedAt = at;
    submittedByName = by.displayName();
    step(SUBMITTED, null, by, at);
  }

  private static void needed(String words, String code, String field) {
    if (words.isBlank()) {
      throw new Invalid(code, field);
    }
  }

  /** Defended in public. */
  public void defend(LocalDate on, Actor by, Instant at) {
    if (submittedAt == null) {
      throw new Conflict("reserve/project-not-submitted");
    }
    become(HandOverStage.DEFENDED, null, by, at);
    defendedOn = on;
  }

  /** Handed over to the head of the site by an act. */
  public void handOver(String number, LocalDate date, Actor by, Instant at) {
    if (level != LevelRef.THIRD) {
      throw new Conflict("reserve/project-no-act");
    }
    become(HandOverStage.HANDED_OVER, null, by, at);
    actNumber = number;
    actDate = date;
  }

  /** The organisation adopts it or not; the latter with the reason. */
  public void answer(boolean adopted, String words, Actor by, Instant at) {
    if (!adopted && words.isEmpty()) {
      throw new Invalid("reserve/project-answer-missing", "reason");
    }
    become(
        adopted ? HandOverStage.ADOPTED : HandOverStage.DECLINED,
        words.isEmpty() ? null : words,
        by,
        at);
    answer = words;
  }

  private void become(HandOverStage next, String reason, Actor by, Instant at) {
    if (!stage.canBecome(next)) {
      throw new Conflict("reserve/project-stage", stage, next);
    }
    stage = next;
    step(next.name(), reason, by, at);
  }

  private void step(String to, String reason, Actor by, Instant at) {
    steps.add(new ProjectStep(at, by.account(), by.displayName(), to, reason));
    lastChange = LastChange.by(by, at);
  }

  /** Refuses a command that was given on a copy seen before another's change. */
  public void mustBeSeenAt(long seenVersion) {
    if (lastChange != null) {
      lastChange.mustBeSeen(seenVersion, version);
    }
  }

  public ProjectId id() {
    return id;
  }

  public long version() {
    return version;
  }

  public TeamId team() {
    return team;
  }

  public LevelRef level() {
    return new LevelRef(new SeasonId(season), level);
  }

  public ProjectKind kind() {
    return kind;
  }

  public HandOverStage stage() {
    return stage;
  }

  public String title() {
    return title;
  }

  public String summary() {
    return summary;
  }

  public String hosts() {
    return hosts;
  }

  public boolean isSubmitted() {
    return submittedAt != null;
  }

  Optional<AttachmentId> file() {
    return Optional.ofNullable(file).map(AttachmentId::new);
  }

  ApplicationId fileOf() {
    return new ApplicationId(fileOf);
  }

  Instant submittedAt() {
    return submittedAt;
  }

  String submittedByName() {
    return submittedByName;
  }

  LocalDate defendedOn() {
    return defendedOn;
  }

  String actNumber() {
    return actNumber;
  }

  LocalDate actDate() {
    return actDate;
  }

  String answer() {
    return answer;
  }

  List<ProjectStep> steps() {
    return List.copyOf(steps);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Project that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }
}
