package ru.rsnms.document.model;

import static ru.rsnms.document.OrderStage.APPROVED;
import static ru.rsnms.document.OrderStage.DRAFT;
import static ru.rsnms.document.OrderStage.ON_APPROVAL;
import static ru.rsnms.document.OrderStage.PUBLISHED;
import static ru.rsnms.document.OrderStage.REGISTERED;
import static ru.rsnms.document.OrderStage.RETURNED;
import static ru.rsnms.document.OrderStage.REVOKED;
import static ru.rsnms.document.OrderStage.SIGNED;
import static ru.rsnms.document.OrderStage.WITHDRAWN;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
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
import ru.rsnms.document.Acquaintance;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.NewOrder;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderStage;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.StageChange;
import ru.rsnms.document.VisaDecision;
import ru.rsnms.document.VisaState;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Place;
import ru.rsnms.shared.SubjectRef;

/**
 * An administrative act of an issuer, from draft to archive.
 *
 * <p>The text belongs to the drafter until it is sent; approvers of a round decide side by side;
 * one refusal brings it back, all agreements bring it to the signatory. Signing freezes the
 * content, registration gives the number, and neither is ever undone: a mistake is mended by
 * another order.
 */
@Entity
@Table(name = "orders", schema = "document")
public class Order {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private OrderId id;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private DocumentKind kind;

  @Enumerated(EnumType.STRING)
  private OrderStage stage;

  @Embedded private Issuer issuer;

  private String title;

  @Column(name = "search_text")
  private String searchText;

  @Column(name = "text_version")
  private int textVersion;

  private int round;

  private boolean historical;

  @Column(name = "drafter_account", updatable = false)
  private String drafterAccount;

  @Column(name = "drafter_name", updatable = false)
  private String drafterName;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Embedded private LastChange lastChange;

  @Column(name = "subject_kind", updatable = false)
  private String subjectKind;

  @Column(name = "subject_id", updatable = false)
  private UUID subjectId;

  @Embedded private SignedContent signed;

  private String number;

  @Column(name = "registered_on")
  private LocalDate registeredOn;

  @ElementCollection
  @CollectionTable(
      name = "stage_change",
      schema = "document",
      joinColumns = @JoinColumn(name = "order_id"))
  @OrderColumn(name = "position")
  private List<StageChange> life = new ArrayList<>();

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "order_id", nullable = false)
  @OrderColumn(name = "position")
  private List<Visa> visas = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "reader",
      schema = "document",
      joinColumns = @JoinColumn(name = "order_id"))
  @OrderColumn(name = "position")
  private List<Reader> readers = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "publication",
      schema = "document",
      joinColumns = @JoinColumn(name = "order_id"))
  @OrderColumn(name = "position")
  private List<Publication> publications = new ArrayList<>();

  protected Order() {
    // for Hibernate
  }

  public Order(NewOrder wanted, OrganizationView issuer, OrderText text, Actor by, Instant at) {
    this.id = OrderId.next();
    this.kind = wanted.kind();
    this.issuer = Issuer.of(issuer);
    this.historical = text.isHistorical();
    this.drafterAccount = by.account();
    this.drafterName = by.displayName();
    this.createdAt = at;
    if (wanted.subject() != null) {
      this.subjectKind = wanted.subject().kind();
      this.subjectId = wanted.subject().value();
    }
    this.textVersion = 1;
    contentIs(text);
    become(DRAFT, by, at, null);
  }

  /**
   * The drafter's text is replaced; the number of the text grows unless it merges with the last.
   */
  public void rewrite(OrderText text, boolean asNewVersion, Actor by, Instant at) {
    if (!stage.isEditable()) {
      throw new Conflict("document/text-frozen", stage);
    }
    if (asNewVersion) {
      textVersion++;
    }
    contentIs(text);
    touched(by, at);
  }

  private void contentIs(OrderText text) {
    if (text.isHistorical() != historical) {
      throw new Conflict("document/original-fixed");
    }
    if (historical && !text.original().isIdentified()) {
      throw new Invalid("document/original-unidentified", "text.original");
    }
    title = text.title();
    searchText = SearchWords.of(text, number);
  }

  /** A new round of approval begins; the approvers decide in any order. */
  public void send(List<Approver> approvers, LocalDate due, Actor by, Instant at) {
    if (approvers.stream().allMatch(approver -> approver.account().equals(drafterAccount))) {
      throw new Conflict("document/own-visa-only");
    }
    round++;
    approvers.forEach(approver -> visas.add(new Visa(round, approver, due, at)));
    become(ON_APPROVAL, by, at, null);
  }

  /** One approver decides; the last agreement approves, any refusal returns the draft. */
  public void decide(VisaDecision decision, Actor by, Instant at) {
    if (stage != ON_APPROVAL) {
      throw new Conflict("document/not-on-approval", stage);
    }
    var visa =
        waitingFor(by.account())
            .orElseThrow(() -> new Conflict("document/no-visa-asked", pendingNames()));
    visa.decide(decision.verdict(), decision.remark(), at);
    touched(by, at);
    if (visa.state() == VisaState.REFUSED) {
      become(RETURNED, by, at, decision.remark());
    } else if (pending().isEmpty()) {
      become(APPROVED, by, at, null);
    }
  }

  /** The drafter takes the draft back before everybody has decided. */
  public void recall(Actor by, Instant at) {
    become(DRAFT, by, at, null);
  }

  /** The signatory does not sign and says why. */
  public void returnToDrafter(String reason, Actor by, Instant at) {
    if (stage != APPROVED) {
      throw new Conflict("document/order-stage", stage, RETURNED);
    }
    become(RETURNED, by, at, reason);
  }

  /** The content is frozen: from here on not a letter changes. */
  public void sign(FrozenContent content, Actor by, Instant at) {
    become(SIGNED, by, at, null);
    signed = SignedContent.of(content, by, at);
  }

  /** The number is taken; the people who have to read the order are called. */
  public void register(String number, LocalDate on, OrderText text, Actor by, Instant at) {
    become(REGISTERED, by, at, number);
    this.number = number;
    this.registeredOn = on;
    this.searchText = SearchWords.of(text, number);
    listReaders(text.acquaintance());
  }

  private void listReaders(Acquaintance acquaintance) {
    if (acquaintance != null) {
      acquaintance.people().stream()
          .map(person -> new Reader(person.name(), person.account(), null))
          .forEach(readers::add);
    }
  }

  public void publish(Publication proof, Actor by, Instant at) {
    publications.add(proof);
    if (stage == PUBLISHED) {
      touched(by, at);
    } else {
      become(PUBLISHED, by, at, proof.target());
    }
  }

  /** A person of the familiarisation list has read the order. */
  public void acknowledge(Actor by, Instant at) {
    for (var i = 0; i < readers.size(); i++) {
      if (readers.get(i).awaits(by.account())) {
        readers.set(i, readers.get(i).acknowledged(at));
        touched(by, at);
        return;
      }
    }
    throw new Conflict("document/not-a-reader");
  }

  public void revoke(String ground, Actor by, Instant at) {
    become(REVOKED, by, at, ground);
  }

  public void withdraw(String reason, Actor by, Instant at) {
    become(WITHDRAWN, by, at, reason);
  }

  private void become(OrderStage next, Actor by, Instant at, String ground) {
    if (stage != null && !stage.canBecome(next)) {
      throw new Conflict("document/order-stage", stage, next);
    }
    life.add(new StageChange(stage, next, at, by.account(), by.displayName(), ground));
    stage = next;
    touched(by, at);
  }

  private void touched(Actor by, Instant at) {
    lastChange = LastChange.by(by, at);
  }

  /** Refuses a command that was given on a copy seen before another's change. */
  public void mustBeSeenAt(long seenVersion) {
    if (version != seenVersion) {
      throw new Conflict("shared/stale", lastChange.name(), lastChange.at());
    }
  }

  public Optional<Visa> waitingFor(String account) {
    return pending().stream().filter(visa -> visa.account().equals(account)).findFirst();
  }

  private List<Visa> pending() {
    return visas.stream()
        .filter(visa -> visa.round() == round && visa.state() == VisaState.PENDING)
        .toList();
  }

  /** Names of those whose decision is awaited, for a sentence. */
  public String pendingNames() {
    return String.join(", ", pending().stream().map(Visa::name).toList());
  }

  public boolean hasVisaOf(String account) {
    return visas.stream().anyMatch(visa -> visa.account().equals(account));
  }

  public OrderId id() {
    return id;
  }

  public long version() {
    return version;
  }

  public DocumentKind kind() {
    return kind;
  }

  public OrderStage stage() {
    return stage;
  }

  public OrganizationId issuer() {
    return issuer.id();
  }

  public String issuerName() {
    return issuer.name();
  }

  public Place place() {
    return issuer.place();
  }

  public int textVersion() {
    return textVersion;
  }

  public boolean historical() {
    return historical;
  }

  public String drafterAccount() {
    return drafterAccount;
  }

  public String drafterName() {
    return drafterName;
  }

  public LastChange lastChange() {
    return lastChange;
  }

  public Optional<SubjectRef> subject() {
    return Optional.ofNullable(subjectKind).map(kindOf -> new SubjectRef(kindOf, subjectId));
  }

  /** Empty until the order is signed. */
  public Optional<SignedContent> signed() {
    return Optional.ofNullable(signed);
  }

  /** What was signed; only a signed order has it. */
  public FrozenContent frozenContent() {
    return signed.content();
  }

  /** Digest of what was signed; only a signed order has it. */
  public String contentHash() {
    return signed.hash();
  }

  public String number() {
    return number;
  }

  public LocalDate registeredOn() {
    return registeredOn;
  }

  public List<StageChange> life() {
    return List.copyOf(life);
  }

  public List<Visa> visas() {
    return List.copyOf(visas);
  }

  public List<Reader> readers() {
    return List.copyOf(readers);
  }

  public List<Publication> publications() {
    return List.copyOf(publications);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Order that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }

  @Override
  public String toString() {
    return "Order " + id.value() + " " + stage;
  }
}
