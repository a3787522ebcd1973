package ru.rsnms.signature.model;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import ru.rsnms.shared.Digests;
import ru.rsnms.shared.SubjectRef;
import ru.rsnms.signature.CertificateView;
import ru.rsnms.signature.SignatureCheck;
import ru.rsnms.signature.SignatureId;
import ru.rsnms.signature.SignatureMethod;
import ru.rsnms.signature.SignatureView;
import ru.rsnms.signature.Signing;

/** A person's signature under a thing, with what it was believed for; the database keeps it so. */
@Entity
@Immutable
@Table(name = "signature", schema = "signature")
public class Signature {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private SignatureId id;

  @Column(name = "subject_kind")
  private String subjectKind;

  @Column(name = "subject_id")
  private UUID subjectId;

  @Enumerated(EnumType.STRING)
  private SignatureMethod method;

  private String account;

  @Column(name = "signatory_name")
  private String name;

  @Column(name = "signatory_position")
  private String position;

  @Column(name = "signatory_basis")
  private String basis;

  @Column(name = "signed_on")
  private LocalDate signedOn;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "signing_time")
  private Instant signingTime;

  @Column(name = "stamped_at")
  private Instant stampedAt;

  @Column(name = "copy_id")
  private UUID copyId;

  @Column(name = "copy_sha256")
  private String copySha256;

  @Embedded private CertificateView certificate;

  @Column(name = "proof_type")
  private String proofType;

  @Column(name = "proof_sha256")
  private String proofSha256;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(
      name = "signature_check",
      schema = "signature",
      joinColumns = @JoinColumn(name = "signature_id"))
  @OrderColumn(name = "position")
  private List<SignatureCheck> checks = new ArrayList<>();

  private String canonical;

  @Column(name = "canonical_sha256")
  private String sha256;

  protected Signature() {
    // for Hibernate
  }

  Signature(Signing signing, String account, Evidence evidence, Instant receivedAt) {
    this.id = SignatureId.next();
    this.subjectKind = signing.subject().kind();
    this.subjectId = signing.subject().value();
    this.method = signing.proof().method();
    this.account = account;
    this.name = signing.authority().name().full();
    this.position = signing.authority().position();
    this.basis = signing.authority().basis();
    this.signedOn = evidence.on();
    this.receivedAt = receivedAt;
    this.copyId = signing.copy().id();
    this.copySha256 = signing.copy().sha256();
    believedFor(evidence);
    this.canonical = CanonicalSignature.of(this);
    this.sha256 = Digests.sha256(canonical);
  }

  private void believedFor(Evidence evidence) {
    signingTime = evidence.report().signingTime();
    stampedAt = evidence.report().stampedAt();
    certificate = evidence.report().certificate();
    checks.addAll(evidence.report().checks());
    if (evidence.file() != null) {
      proofType = evidence.file().mediaType();
      proofSha256 = Digests.sha256(evidence.file().bytes());
    }
  }

  public SignatureView view() {
    return new SignatureView(
        id,
        method,
        account,
        name,
        position,
        basis,
        signedOn,
        receivedAt,
        signingTime,
        stampedAt,
        certificate,
        List.copyOf(checks),
        copyId,
        copySha256,
        proofType,
        proofSha256,
        canonical,
        sha256);
  }

  /** Do the facts still read as they were hashed? */
  boolean isWhole() {
    return CanonicalSignature.of(this).equals(canonical)
        && Digests.sha256(canonical).equals(sha256);
  }

  SignatureId id() {
    return id;
  }

  SubjectRef subject() {
    return new SubjectRef(subjectKind, subjectId);
  }

  SignatureMethod method() {
    return method;
  }

  String account() {
    return account;
  }

  String name() {
    return name;
  }

  String position() {
    return position;
  }

  String basis() {
    return basis;
  }

  LocalDate signedOn() {
    return signedOn;
  }

  Instant receivedAt() {
    return receivedAt;
  }

  Instant signingTime() {
    return signingTime;
  }

  Instant stampedAt() {
    return stampedAt;
  }

  String copySha256() {
    return copySha256;
  }

  CertificateView certificate() {
    return certificate;
  }

  String proofType() {
    return proofType;
  }

  String proofSha256() {
    return proofSha256;
  }

  List<SignatureCheck> checks() {
    return checks;
  }
}
