package ru.rsnms.agreement.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.PartyId;
import ru.rsnms.agreement.PartyState;
import ru.rsnms.agreement.template.PartyRole;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.registry.PersonId;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Place;
import ru.rsnms.signature.SignatureView;

/** A side of an agreement and how far it has come. */
@Entity
@Table(name = "agreement_party", schema = "agreement")
public class AgreementParty {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private PartyId id;

  @Version private long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "agreement_id", updatable = false))
  private AgreementId agreement;

  @Column(name = "role_code", updatable = false)
  private String role;

  @Column(name = "role_name", updatable = false)
  private String roleName;

  @Column(updatable = false)
  private int position;

  @Column(name = "organization_id", updatable = false)
  private UUID organization;

  @Column(name = "person_id", updatable = false)
  private UUID person;

  @Column(updatable = false)
  private String name;

  @Column(name = "municipality_code", updatable = false)
  private String municipalityCode;

  @Column(name = "organization_code", updatable = false)
  private String organizationCode;

  @Column(updatable = false)
  private int step;

  @Enumerated(EnumType.STRING)
  private PartyState state;

  private String reason;

  @Column(name = "accepted_number")
  private Integer acceptedNumber;

  @Column(name = "invited_at")
  private Instant invitedAt;

  @Column(name = "viewed_at")
  private Instant viewedAt;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "signed_at")
  private Instant signedAt;

  @Column(name = "refused_at")
  private Instant refusedAt;

  @Column(name = "signature_id")
  private UUID signatureId;

  @Column(name = "signatory_name")
  private String signatoryName;

  @Column(name = "signatory_position")
  private String signatoryPosition;

  @Column(name = "signed_on")
  private LocalDate signedOn;

  protected AgreementParty() {
    // for Hibernate
  }

  private AgreementParty(AgreementId agreement, PartyRole role, int position, String name) {
    this.id = PartyId.next();
    this.agreement = agreement;
    this.role = role.code();
    this.roleName = role.name();
    this.step = role.step();
    this.position = position;
    this.name = name;
    this.state = PartyState.INVITED;
  }

  static AgreementParty of(
      AgreementId agreement, PartyRole role, int position, OrganizationView organization) {
    var party = new AgreementParty(agreement, role, position, organization.names().brief());
    party.organization = organization.id().value();
    party.municipalityCode = organization.municipalityCode();
    party.organizationCode = organization.code();
    return party;
  }

  static AgreementParty of(
      AgreementId agreement, PartyRole role, int position, PersonId person, String name) {
    var party = new AgreementParty(agreement, role, position, name);
    party.person = person.value();
    return party;
  }

  /** The agreement was sent. */
  void invited(Instant at) {
    invitedAt = at;
  }

  /** Somebody of the party has opened it; the first time counts. */
  void viewed(Instant at) {
    if (viewedAt == null) {
      viewedAt = at;
    }
    if (state == PartyState.INVITED) {
      become(PartyState.VIEWED);
    }
  }

  /** It has a proposal that is not settled. */
  void commented(Instant at) {
    if (state != PartyState.COMMENTED) {
      become(PartyState.COMMENTED);
    }
    answeredAt = at;
  }

  /** Nothing that it proposed is left to settle; it has the text to accept. */
  void readsAgain() {
    if (state == PartyState.COMMENTED || state == PartyState.ACCEPTED) {
      become(PartyState.VIEWED);
      acceptedNumber = null;
    }
  }

  /** It accepts a version of the text. */
  void accept(int number, Instant at) {
    if (state != PartyState.ACCEPTED) {
      become(PartyState.ACCEPTED);
    }
    acceptedNumber = number;
    answeredAt = at;
  }

  /** It will not conclude the agreement. */
  void refuse(String because, Instant at) {
    become(PartyState.REFUSED);
    reason = because;
    refusedAt = at;
  }

  /** Does it accept this version? */
  boolean accepts(int number) {
    return state == PartyState.ACCEPTED && acceptedNumber != null && acceptedNumber == number;
  }

  /** Somebody with authority has signed for it. */
  void sign(SignatureView signature, Instant at) {
    become(PartyState.SIGNED);
    signatureId = signature.id().value();
    signatoryName = signature.name();
    signatoryPosition = signature.position();
    signedOn = signature.signedOn();
    signedAt = at;
  }

  /** It will not sign, or takes its signature back before the last has signed. */
  void withdraw(String because, Instant at) {
    refuse(because, at);
    signedAt = null;
  }

  /** The text was given up; the next one is to be read and accepted. */
  void beginsAnew() {
    if (state != PartyState.VIEWED && state != PartyState.INVITED) {
      become(PartyState.VIEWED);
    }
    acceptedNumber = null;
    signatureId = null;
    signatoryName = null;
    signatoryPosition = null;
    signedOn = null;
    signedAt = null;
  }

  void become(PartyState next) {
    if (!state.canBecome(next)) {
      throw new Conflict("agreement/party-state", state, next);
    }
    state = next;
  }

  public PartyId id() {
    return id;
  }

  AgreementId agreement() {
    return agreement;
  }

  String role() {
    return role;
  }

  String roleName() {
    return roleName;
  }

  int position() {
    return position;
  }

  Optional<OrganizationId> organization() {
    return Optional.ofNullable(organization).map(OrganizationId::new);
  }

  Optional<PersonId> person() {
    return Optional.ofNullable(person).map(PersonId::new);
  }

  String name() {
    return name;
  }

  /** Where it belongs; nowhere for a person. */
  Place place() {
    return new Place(municipalityCode, organizationCode);
  }

  int step() {
    return step;
  }

  PartyState state() {
    return state;
  }

  String reason() {
    return reason;
  }

  Integer acceptedNumber() {
    return acceptedNumber;
  }

  Instant invitedAt() {
    return invitedAt;
  }

  Instant viewedAt() {
    return viewedAt;
  }

  Instant answeredAt() {
    return answeredAt;
  }

  Instant signedAt() {
    return signedAt;
  }

  Instant refusedAt() {
    return refusedAt;
  }

  UUID signatureId() {
    return signatureId;
  }

  String signatoryName() {
    return signatoryName;
  }

  String signatoryPosition() {
    return signatoryPosition;
  }

  LocalDate signedOn() {
    return signedOn;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof AgreementParty that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }
}
