package ru.rsnms.agreement.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.AgreementKind;
import ru.rsnms.agreement.AgreementStage;
import ru.rsnms.agreement.AgreementStep;
import ru.rsnms.agreement.ForceRule;
import ru.rsnms.agreement.campaign.CampaignId;
import ru.rsnms.agreement.template.Gap;
import ru.rsnms.agreement.template.TemplateVersionId;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.LastChange;

/**
 * An agreement of several parties. Its text is in its versions, its sides are {@link
 * AgreementParty}s; agreed it is frozen by its hash.
 */
@Entity
@Table(name = "agreement", schema = "agreement")
public class Agreement {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private AgreementId id;

  @Version private long version;

  @Column(name = "campaign_id", updatable = false)
  private UUID campaign;

  @Embedded
  @AttributeOverride(
      name = "value",
      column = @Column(name = "template_version_id", updatable = false))
  private TemplateVersionId template;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private AgreementKind kind;

  private String title;

  private String number;

  @Column(name = "registered_on")
  private LocalDate registeredOn;

  @Enumerated(EnumType.STRING)
  private AgreementStage stage;

  @Column(name = "current_number")
  private int currentNumber;

  @Convert(converter = GapsConverter.class)
  private List<Gap> gaps;

  @Column(name = "answer_days")
  private int answerDays;

  @Enumerated(EnumType.STRING)
  @Column(name = "force_rule", updatable = false)
  private ForceRule forceRule;

  @Column(name = "force_on", updatable = false)
  private LocalDate forceOn;

  @Column(name = "drafted_at", updatable = false)
  private Instant draftedAt;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "answer_due")
  private LocalDate answerDue;

  @Column(name = "agreed_sha256")
  private String agreedSha256;

  @Column(name = "agreed_at")
  private Instant agreedAt;

  @Column(name = "signed_at")
  private Instant signedAt;

  @Column(name = "in_force_on")
  private LocalDate inForceOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "amends_id", updatable = false)
  private UUID amends;

  @Column(name = "ending_reason")
  private String endingReason;

  @Column(name = "check_code")
  private String checkCode;

  @ElementCollection
  @CollectionTable(
      name = "agreement_step",
      schema = "agreement",
      joinColumns = @JoinColumn(name = "agreement_id"))
  @OrderColumn(name = "position")
  private List<AgreementStep> steps = new ArrayList<>();

  @Embedded private LastChange lastChange;

  protected Agreement() {
    // for Hibernate
  }

  /** What an agreement is drafted under. */
  record Terms(
      TemplateVersionId template,
      AgreementKind kind,
      String title,
      int answerDays,
      ForceRule forceRule,
      LocalDate forceOn,
      LocalDate endsOn) {}

  /**
   * A draft, number 1 of its versions.
   *
   * @param campaign {@code null} for a single agreement
   */
  Agreement(CampaignId campaign, Terms terms, List<Gap> gaps, Actor by, Instant at) {
    this.id = AgreementId.next();
    this.campaign = campaign == null ? null : campaign.value();
    this.template = terms.template();
    this.kind = terms.kind();
    this.title = terms.title();
    this.answerDays = terms.answerDays();
    this.forceRule = terms.forceRule();
    this.forceOn = terms.forceOn();
    this.endsOn = terms.endsOn();
    this.gaps = List.copyOf(gaps);
    this.currentNumber = 1;
    this.stage = AgreementStage.DRAFT;
    this.draftedAt = at;
    this.steps.add(
        new AgreementStep(null, AgreementStage.DRAFT, at, by.account(), by.displayName(), null));
    this.lastChange = LastChange.by(by, at);
  }

  /** Drafted anew from the registry as it is now: another version, perhaps with fewer gaps. */
  int redraft(List<Gap> left, Actor by, Instant at) {
    if (stage != AgreementStage.DRAFT) {
      throw new Conflict("agreement/not-draft", stage);
    }
    gaps = List.copyOf(left);
    currentNumber++;
    lastChange = LastChange.by(by, at);
    return currentNumber;
  }

  /** The parties may read it from now on; refused while it has blanks. */
  void send(LocalDate due, Actor by, Instant at) {
    if (!gaps.isEmpty()) {
      throw new Conflict("agreement/gaps", gaps.size());
    }
    become(AgreementStage.SENT, null, by, at);
    sentAt = at;
    answerDue = due;
  }

  /** Given up before it is signed. */
  void cancel(String because, Actor by, Instant at) {
    become(AgreementStage.CANCELLED, because, by, at);
    endingReason = because;
  }

  /**
   * A party proposed, answered or accepted: the stage says whether anything is left to settle.
   *
   * @param alive is a proposal open, or accepted and not entered?
   */
  void talked(boolean alive, Actor by, Instant at) {
    if (alive && stage == AgreementStage.SENT) {
      become(AgreementStage.NEGOTIATING, null, by, at);
    } else if (!alive && stage == AgreementStage.NEGOTIATING) {
      become(AgreementStage.SENT, null, by, at);
    }
    lastChange = LastChange.by(by, at);
  }

  /** Accepted proposals were entered: the next version is in hand. */
  int enter(Actor by, Instant at) {
    if (stage != AgreementStage.NEGOTIATING) {
      throw new Conflict("agreement/not-negotiated", stage);
    }
    currentNumber++;
    lastChange = LastChange.by(by, at);
    return currentNumber;
  }

  /** Every party accepted the version: its hash stands for the text from now on. */
  void agree(String sha256, Actor by, Instant at) {
    become(AgreementStage.AGREED, null, by, at);
    agreedSha256 = sha256;
    agreedAt = at;
  }

  /** A party will not conclude it. */
  void refuse(String because, Actor by, Instant at) {
    become(AgreementStage.REFUSED, because, by, at);
    endingReason = because;
  }

  /** The parties may sign the agreed text. */
  void beginSigning(Actor by, Instant at) {
    become(AgreementStage.SIGNING, null, by, at);
  }

  /** A party has signed and others have not. */
  void touched(Actor by, Instant at) {
    lastChange = LastChange.by(by, at);
  }

  void signedByAll(Actor by, Instant at) {
    become(AgreementStage.SIGNED, null, by, at);
    signedAt = at;
  }

  /**
   * The agreed text is given up for the next version, which all accept anew.
   *
   * @return number of that version
   */
  int takeBack(String because, LocalDate due, Actor by, Instant at) {
    become(AgreementStage.SENT, because, by, at);
    answerDue = due;
    agreedSha256 = null;
    agreedAt = null;
    currentNumber++;
    return currentNumber;
  }

  /** It has its place in the journal; who holds the paper can look it up by the code. */
  void register(String newNumber, LocalDate on, String code, Actor by, Instant at) {
    if (number != null) {
      throw new Conflict("agreement/registered-already", number);
    }
    number = newNumber;
    registeredOn = on;
    checkCode = code;
    lastChange = LastChange.by(by, at);
  }

  void enterIntoForce(LocalDate on, Actor by, Instant at) {
    become(AgreementStage.IN_FORCE, null, by, at);
    inForceOn = on;
  }

  /** Its last day is over. */
  void expire(Actor by, Instant at) {
    become(AgreementStage.EXPIRED, null, by, at);
  }

  /** A refused change of stage is never silent. */
  void become(AgreementStage next, String because, Actor by, Instant at) {
    if (!stage.canBecome(next)) {
      throw new Conflict("agreement/stage", stage, next);
    }
    steps.add(new AgreementStep(stage, next, at, by.account(), by.displayName(), because));
    stage = next;
    lastChange = LastChange.by(by, at);
  }

  void mustBeSeen(long seen) {
    lastChange.mustBeSeen(seen, version);
  }

  public AgreementId id() {
    return id;
  }

  long version() {
    return version;
  }

  Optional<CampaignId> campaign() {
    return Optional.ofNullable(campaign).map(CampaignId::new);
  }

  TemplateVersionId template() {
    return template;
  }

  AgreementKind kind() {
    return kind;
  }

  String title() {
    return title;
  }

  String number() {
    return number;
  }

  LocalDate registeredOn() {
    return registeredOn;
  }

  AgreementStage stage() {
    return stage;
  }

  /** Number of the version that is in hand; the others are its past. */
  int currentNumber() {
    return currentNumber;
  }

  List<Gap> gaps() {
    return gaps;
  }

  int answerDays() {
    return answerDays;
  }

  ForceRule forceRule() {
    return forceRule;
  }

  LocalDate forceOn() {
    return forceOn;
  }

  Instant draftedAt() {
    return draftedAt;
  }

  Instant sentAt() {
    return sentAt;
  }

  LocalDate answerDue() {
    return answerDue;
  }

  String agreedSha256() {
    return agreedSha256;
  }

  Instant agreedAt() {
    return agreedAt;
  }

  Instant signedAt() {
    return signedAt;
  }

  LocalDate inForceOn() {
    return inForceOn;
  }

  LocalDate endsOn() {
    return endsOn;
  }

  Optional<AgreementId> amends() {
    return Optional.ofNullable(amends).map(AgreementId::new);
  }

  String endingReason() {
    return endingReason;
  }

  String checkCode() {
    return checkCode;
  }

  List<AgreementStep> steps() {
    return List.copyOf(steps);
  }

  LastChange lastChange() {
    return lastChange;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Agreement that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }
}
