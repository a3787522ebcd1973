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
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.ApplicationStage;
import ru.rsnms.reserve.ApplicationStep;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.LastChange;
import ru.rsnms.shared.Place;
import ru.rsnms.shared.Texts;

/**
 * The application of a candidate to a season («заявка»), one a person and season. Its number is
 * given once, at the first submission, and stays whatever becomes of it.
 */
@Entity
@Table(name = "application", schema = "reserve")
public class Application {

  private static final int LONGEST_REASON = 2_000;

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ApplicationId id;

  @Version private long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "season_id", updatable = false))
  private SeasonId season;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "person_id", updatable = false))
  private PersonId person;

  @Column(updatable = false)
  private String account;

  @Column(name = "person_name")
  private String personName;

  private String post;

  @Column(name = "teaching_since")
  private LocalDate teachingSince;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
  private OrganizationId organization;

  @Column(name = "organization_name")
  private String organizationName;

  @Column(name = "organization_code")
  private String organizationCode;

  @Column(name = "municipality_code")
  private String municipalityCode;

  @Enumerated(EnumType.STRING)
  private ApplicationStage stage;

  private Integer number;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @ElementCollection
  @CollectionTable(
      name = "application_step",
      schema = "reserve",
      joinColumns = @JoinColumn(name = "application_id"))
  @OrderColumn(name = "position")
  private List<ApplicationStep> steps = new ArrayList<>();

  @Embedded private LastChange lastChange;

  protected Application() {
    // for Hibernate
  }

  /** A draft that nobody but the candidate sees. */
  public Application(SeasonId season, Candidate candidate, Actor by, Instant at) {
    this.id = ApplicationId.next();
    this.season = season;
    this.person = candidate.person();
    this.account = by.account();
    describe(candidate);
    become(ApplicationStage.DRAFT, null, by, at);
  }

  private void describe(Candidate candidate) {
    personName = candidate.name();
    post = candidate.post();
    teachingSince = candidate.teachingSince();
    organization = candidate.organization().id();
    organizationName = candidate.organization().names().brief();
    organizationCode = candidate.organization().code();
    municipalityCode = candidate.organization().municipalityCode();
  }

  /**
   * The candidate sends it, with place and post as they are now; the first time it gets its number.
   *
   * @param next the number to give if it has none yet
   */
  public void submit(Candidate candidate, int next, Actor by, Instant at) {
    become(ApplicationStage.SUBMITTED, null, by, at);
    describe(candidate);
    if (number == null) {
      number = next;
      submittedAt = at;
    }
  }

  /** The candidate has written something into it. */
  public void edited(Actor by, Instant at) {
    touched(by, at);
  }

  /** The candidate takes part after all: goes on where it was left, under the same number. */
  public void again(Actor by, Instant at) {
    var next = number == null ? ApplicationStage.DRAFT : ApplicationStage.RETURNED;
    become(next, Texts.of("reserve.application.again"), by, at);
  }

  /** The candidate takes it back. */
  public void withdraw(String reason, Actor by, Instant at) {
    become(ApplicationStage.WITHDRAWN, trimmed(reason), by, at);
  }

  public void admit(Actor by, Instant at) {
    become(ApplicationStage.ADMITTED, null, by, at);
  }

  /** The candidate has to mend what the reason says. */
  public void giveBack(String reason, Actor by, Instant at) {
    become(ApplicationStage.RETURNED, needed(reason), by, at);
  }

  public void reject(String reason, Actor by, Instant at) {
    become(ApplicationStage.REJECTED, needed(reason), by, at);
  }

  /** The commission stops the participation. */
  public void disqualify(String reason, Actor by, Instant at) {
    become(ApplicationStage.DISQUALIFIED, needed(reason), by, at);
  }

  private static String needed(String reason) {
    if (reason == null || reason.isBlank()) {
      throw new Invalid("reserve/application-reason-needed", "reason");
    }
    return trimmed(reason);
  }

  private static String trimmed(String reason) {
    if (reason != null && reason.length() > LONGEST_REASON) {
      throw new Invalid("reserve/application-text-long", "reason", LONGEST_REASON);
    }
    return reason == null || reason.isBlank() ? null : reason.strip();
  }

  private void become(ApplicationStage next, String reason, Actor by, Instant at) {
    if (stage != null && !stage.canBecome(next)) {
      throw new Conflict("reserve/application-stage", stage, next);
    }
    steps.add(new ApplicationStep(at, by.account(), by.displayName(), stage, next, reason));
    stage = next;
    touched(by, at);
  }

  private void touched(Actor by, Instant at) {
    lastChange = LastChange.by(by, at);
  }

  /** Refuses a command that was given on a copy seen before another's change. */
  public void mustBeSeenAt(long seenVersion) {
    lastChange.mustBeSeen(seenVersion, version);
  }

  public boolean isOf(Actor actor) {
    return account.equals(actor.account());
  }

  public ApplicationId id() {
    return id;
  }

  public long version() {
    return version;
  }

  public SeasonId season() {
    return season;
  }

  public PersonId person() {
    return person;
  }

  public String account() {
    return account;
  }

  public String personName() {
    return personName;
  }

  public String post() {
    return post;
  }

  /** First day of teaching; empty where the registry does not say. */
  public Optional<LocalDate> teachingSince() {
    return Optional.ofNullable(teachingSince);
  }

  public OrganizationId organization() {
    return organization;
  }

  public String organizationName() {
    return organizationName;
  }

  public Place place() {
    return new Place(municipalityCode, organizationCode);
  }

  public ApplicationStage stage() {
    return stage;
  }

  /** Unique in the season; empty before the first submission. */
  public Optional<Integer> number() {
    return Optional.ofNullable(number);
  }

  /** First submission; empty before it. */
  public Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }

  public List<ApplicationStep> steps() {
    return List.copyOf(steps);
  }

  public Instant changedAt() {
    return lastChange.at();
  }

  public String changedByName() {
    return lastChange.name();
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Application that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }

  @Override
  public String toString() {
    return "Application " + id.value() + " " + stage;
  }
}
