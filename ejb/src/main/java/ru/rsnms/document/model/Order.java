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
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.Ending;
import ru.rsnms.document.NewOrder;
import ru.rsnms.document.NotePaperReading;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderStage;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.PlannedPublication;
import ru.rsnms.document.PublicationId;
import ru.rsnms.document.PublishOrder;
import ru.rsnms.document.ReaderId;
import ru.rsnms.document.ReaderStage;
import ru.rsnms.document.RepeatRule;
import ru.rsnms.document.StageChange;
import ru.rsnms.document.VisaDecision;
import ru.rsnms.document.VisaState;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.LastChange;
import ru.rsnms.shared.NotFound;
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

  @Embedded private RouteTerms routeTerms;

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

  @Column(name = "revoked_on")
  private LocalDate revokedOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "ended_by")
  private UUID endedBy;

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

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "order_id", nullable = false)
  @OrderColumn(name = "position")
  private List<Reader> readers = new ArrayList<>();

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "order_id", nullable = false)
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

  /** A round in which everybody is asked side by side and must agree. */
  public void send(List<Approver> approvers, LocalDate due, Actor by, Instant at) {
    var questions = approvers.stream().map(approver -> Question.first(approver, due)).toList();
    send(questions, new RouteTerms(null, RepeatRule.USUAL), by, WorkMoment.of(at));
  }

  /**
   * A new round begins. If every earlier visa stands, the draft is agreed at once; a text that has
   * changed is never agreed without anybody being asked.
   */
  public void send(List<Question> questions, RouteTerms route, Actor by, WorkMoment now) {
    if (questions.stream()
        .filter(question -> !question.advisory())
        .allMatch(question -> question.approver().account().equals(drafterAccount))) {
      throw new Conflict("document/own-visa-only");
    }
    if (questions.stream().noneMatch(Question::isAsked)
        && questions.stream().anyMatch(question -> !question.changes().isEmpty())) {
      throw new Conflict("document/nobody-asked");
    }
    round++;
    routeTerms = route;
    questions.forEach(question -> visas.add(new Visa(round, question, textVersion)));
    become(ON_APPROVAL, by, now.at(), null);
    proceed(by, now);
  }

  private void proceed(Actor by, WorkMoment now) {
    currentRound().proceed(now);
    if (currentRound().isAgreed()) {
      become(APPROVED, by, now.at(), null);
    }
  }

  /** One approver decides for himself about the text as it is. */
  public void decide(VisaDecision decision, Actor by, Instant at) {
    decide(decision, Voice.of(by), WorkMoment.of(at));
  }

  /**
   * A visa is given by its approver or by a substitute. The last agreement of a step begins the
   * next step, that of the last step approves; a refusal of one who must agree returns the draft.
   */
  public void decide(VisaDecision decision, Voice voice, WorkMoment now) {
    if (stage != ON_APPROVAL) {
      throw new Conflict("document/not-on-approval", stage);
    }
    var visa =
        waitingFor(voice.account())
            .orElseThrow(() -> new Conflict("document/no-visa-asked", pendingNames()));
    if (voice.deputy() != null && voice.actor().account().equals(drafterAccount)) {
      throw new Conflict("document/drafter-substitutes", visa.name());
    }
    visa.decide(decision, voice.deputy(), now.at());
    touched(voice.actor(), now.at());
    if (visa.state() == VisaState.REFUSED && visa.required()) {
      become(RETURNED, voice.actor(), now.at(), decision.remark());
    } else {
      proceed(voice.actor(), now);
    }
  }

  /** The drafter takes the draft back before it is signed. */
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

  /** When the text was agreed as it stands; from then on it could be signed. */
  public Instant approvedAt() {
    return life.stream()
        .filter(change -> change.toStage() == APPROVED)
        .reduce((earlier, later) -> later)
        .map(StageChange::changedAt)
        .orElseThrow();
  }

  /** The content is frozen: from here on not a letter changes. */
  public void sign(FrozenContent content, Actor by, Instant at) {
    become(SIGNED, by, at, null);
    signed = SignedContent.of(content, by, at);
  }

  /** The number is taken. */
  public void register(String number, LocalDate on, OrderText text, Actor by, Instant at) {
    become(REGISTERED, by, at, number);
    this.number = number;
    this.registeredOn = on;
    this.searchText = SearchWords.of(text, number);
  }

  /** A person has to read the order; who is called already stays as he is. */
  public void call(Reader.Called called, LocalDate due) {
    if (stage == REVOKED || stage == WITHDRAWN) {
      throw new Conflict("document/not-from-stage", stage);
    }
    readers.stream()
        .filter(called::is)
        .findFirst()
        .ifPresentOrElse(
            reader -> reader.callAgain(due), () -> readers.add(new Reader(called, due)));
  }

  /** From now on the order can be read: the term begins for those who have none. */
  public void beginReading(LocalDate due) {
    readers.forEach(reader -> reader.dueBy(due));
  }

  /** A reader need not read the order after all. */
  public void release(ReaderId reader, Actor by, Instant at) {
    reader(reader).release();
    touched(by, at);
  }

  /** A reader has signed the printed sheet. */
  public void note(NotePaperReading command, UUID scan, Actor by, Instant at) {
    reader(command.reader()).noted(command.on(), scan, by, at);
    touched(by, at);
  }

  /** The reader with this id. */
  public Reader reader(ReaderId id) {
    return readers.stream()
        .filter(reader -> reader.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("document/reader-unknown"));
  }

  /** Notes who changed what belongs to the order. */
  public void changedBy(Actor by, Instant at) {
    touched(by, at);
  }

  /** A clause wants the order made public; what was proved there already is that place. */
  public Publication planPublication(PlannedPublication planned) {
    var early = new PublicationPlaces(publications).provedFor(planned);
    early.ifPresent(place -> place.plannedAs(planned));
    return early.orElseGet(() -> added(new Publication(planned)));
  }

  private Publication added(Publication place) {
    publications.add(place);
    return place;
  }

  /** The order was made public: at a planned place where the proof means one, else at another. */
  public PublicationId publish(PublishOrder proof, Actor by, Instant at) {
    if (proof.on().isBefore(registeredOn)) {
      throw new Invalid("document/published-before", "on", proof.on(), registeredOn);
    }
    var place = placeOf(proof);
    place.prove(proof.address(), proof.on(), by, at);
    if (stage == PUBLISHED) {
      touched(by, at);
    } else {
      become(PUBLISHED, by, at, place.row().target());
    }
    return place.id();
  }

  private Publication placeOf(PublishOrder proof) {
    var places = new PublicationPlaces(publications);
    if (proof.publication() != null) {
      return places.get(proof.publication());
    }
    if (proof.target() == null || proof.target().isBlank()) {
      throw new Invalid("document/publication-target-needed", "target");
    }
    return places
        .plannedFor(proof.target())
        .orElseGet(() -> added(Publication.unplanned(proof.target().strip())));
  }

  /** The clause that plans the place need not be followed. */
  public void dropPublication(PublicationId place) {
    new PublicationPlaces(publications).get(place).drop();
  }

  /** Another last day of a planned place. */
  public void expectPublication(PublicationId place, LocalDate due) {
    new PublicationPlaces(publications).get(place).expect(due);
  }

  /** A person of the familiarisation list has read the order. */
  public void acknowledge(Actor by, Instant at, LocalDate today) {
    readers.stream()
        .filter(reader -> reader.awaits(by.account()))
        .findFirst()
        .orElseThrow(() -> new Conflict("document/not-a-reader"))
        .acknowledge(at, today);
    touched(by, at);
  }

  /** Does the order, once issued, call the holder of the account to read it? */
  public boolean isReadBy(String account) {
    return stage.hasNumber()
        && readers.stream()
            .anyMatch(reader -> reader.isOf(account) && reader.stage() != ReaderStage.RELEASED);
  }

  /** The registrar notes that the order has lost its force. */
  public void revoke(String ground, LocalDate on, Actor by, Instant at) {
    become(REVOKED, by, at, ground);
    revokedOn = on;
  }

  /**
   * An issued act ends the order's force, or does so no more.
   *
   * @param ending {@code null} where no act ends it
   */
  public void endedBy(Ending ending) {
    if (!stage.hasNumber()) {
      throw new Conflict("document/not-registered-yet", stage);
    }
    endsOn = ending == null ? null : ending.on();
    endedBy = ending == null ? null : ending.by().value();
  }

  /** When and by what the order loses its force: the earlier of what an act and a note say. */
  public Optional<Ending> ending() {
    if (endsOn == null || revokedOn != null && revokedOn.isBefore(endsOn)) {
      return Optional.ofNullable(revokedOn).map(on -> new Ending(on, null));
    }
    return Optional.of(new Ending(endsOn, new OrderId(endedBy)));
  }

  /** What is shown of the order on a day. */
  public OrderStage stage(LocalDate day) {
    return stage.on(day, ending().map(Ending::on).orElse(null));
  }

  public void withdraw(String reason, Actor by, Instant at) {
    become(WITHDRAWN, by, at, reason);
  }

  private void become(OrderStage next, Actor by, Instant at, String ground) {
    if (stage != null && !stage.canBecome(next)) {
      throw new Conflict("document/order-stage", stage, next);
    }
    life.add(new StageChange(stage, next, at, by.account(), by.displayName(), ground));
    if (stage == ON_APPROVAL) {
      currentRound().end();
    }
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

  /** The visa that an account is to give now. */
  public Optional<Visa> waitingFor(String account) {
    return stage == ON_APPROVAL ? currentRound().pendingOf(account) : Optional.empty();
  }

  private ApprovalRound currentRound() {
    return new ApprovalRound(visas, round);
  }

  /** The visas of the latest round. */
  public List<Visa> latestVisas() {
    return currentRound().visas();
  }

  /** What an account decided last about the draft, in whatever round. */
  public Optional<Visa> lastDecisionOf(String account) {
    return visas.stream()
        .filter(visa -> visa.account().equals(account) && visa.state().isDecided())
        .reduce((earlier, later) -> later);
  }

  /** Has the text of this number been sent to anybody? Then it never changes. */
  public boolean wasSent(int text) {
    return visas.stream().anyMatch(visa -> visa.textVersion() == text);
  }

  /** Names of those whose decision is awaited, for a sentence. */
  public String pendingNames() {
    return String.join(", ", currentRound().pending().stream().map(Visa::name).toList());
  }

  /** Has the account been asked, or decided for somebody who was? */
  public boolean hasVisaOf(String account) {
    return visas.stream()
        .anyMatch(visa -> visa.account().equals(account) || visa.isDecidedBy(account));
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

  /** What was done to the order last; {@link #stage(LocalDate)} tells what it is on a day. */
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

  /** Number of the latest round of approval, 0 before the first. */
  public int round() {
    return round;
  }

  /** The route of the latest round; empty before the first. */
  public Optional<RouteTerms> routeTerms() {
    return Optional.ofNullable(routeTerms);
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
