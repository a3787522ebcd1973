package ru.rsnms.signature.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Login;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.SubjectRef;
import ru.rsnms.signature.ConfirmationId;
import ru.rsnms.signature.ConfirmationView;

/**
 * The second confirmation of signing in the system: one person, one content of one thing, one login
 * made after it was asked for, one use, minutes of life.
 */
@Entity
@Table(name = "confirmation", schema = "signature")
public class Confirmation {

  static final Duration LIFE = Duration.ofMinutes(10);

  @Id private UUID id;

  @Column(updatable = false)
  private String account;

  @Column(name = "subject_kind", updatable = false)
  private String subjectKind;

  @Column(name = "subject_id", updatable = false)
  private UUID subjectId;

  @Column(name = "content_hash", updatable = false)
  private String contentHash;

  @Column(name = "asked_at", updatable = false)
  private Instant askedAt;

  @Column(name = "expires_at", updatable = false)
  private Instant expiresAt;

  @Column(updatable = false)
  private String nonce;

  @Column(updatable = false)
  private String verifier;

  @Column(name = "login_at")
  private Instant loginAt;

  @Column(name = "login_id")
  private String loginId;

  @Column(name = "used_at")
  private Instant usedAt;

  protected Confirmation() {
    // for Hibernate
  }

  Confirmation(
      String account, SubjectRef subject, String contentHash, LoginSecrets secrets, Instant now) {
    this.id = ConfirmationId.next().value();
    this.account = account;
    this.subjectKind = subject.kind();
    this.subjectId = subject.value();
    this.contentHash = contentHash;
    this.askedAt = now;
    this.expiresAt = now.plus(LIFE);
    this.nonce = secrets.nonce();
    this.verifier = secrets.verifier();
  }

  boolean isOf(String caller) {
    return account.equals(caller);
  }

  /** Of another person there is none. */
  void mustBeOf(String caller) {
    if (!isOf(caller)) {
      throw new NotFound("signature/no-confirmation");
    }
  }

  /** Takes the login that proves who confirms; refuses one from before the question. */
  void confirm(String who, Login login, Instant now) {
    mustBeOpen(now);
    if (!account.equals(who)) {
      throw new Conflict("signature/login-of-another");
    }
    if (login.at().isBefore(askedAt.truncatedTo(ChronoUnit.SECONDS))) {
      throw new Conflict("signature/login-too-old");
    }
    loginAt = login.at();
    loginId = login.id();
  }

  /** Spends it on what it was given for. */
  void use(SubjectRef subject, String content, Instant now) {
    mustBeOpen(now);
    if (!subject.equals(new SubjectRef(subjectKind, subjectId)) || !contentHash.equals(content)) {
      throw new Conflict("signature/confirmation-of-another");
    }
    if (loginAt == null) {
      throw new Conflict("signature/login-needed");
    }
    usedAt = now;
  }

  private void mustBeOpen(Instant now) {
    if (usedAt != null) {
      throw new Conflict("signature/confirmation-used");
    }
    if (!now.isBefore(expiresAt)) {
      throw new Conflict("signature/confirmation-expired");
    }
  }

  boolean isConfirmed() {
    return loginAt != null;
  }

  Instant loginAt() {
    return loginAt;
  }

  LoginSecrets secrets() {
    return new LoginSecrets(nonce, verifier);
  }

  UUID id() {
    return id;
  }

  ConfirmationView view() {
    return new ConfirmationView(
        new ConfirmationId(id),
        new SubjectRef(subjectKind, subjectId),
        contentHash,
        askedAt,
        expiresAt,
        loginAt);
  }
}
