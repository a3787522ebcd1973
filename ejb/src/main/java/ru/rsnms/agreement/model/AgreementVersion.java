package ru.rsnms.agreement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.AgreementText;
import ru.rsnms.agreement.TextOrigin;
import ru.rsnms.shared.Actor;

/** The text of an agreement as it was at one time; written once. */
@Entity
@Table(name = "agreement_version", schema = "agreement")
public class AgreementVersion {

  @EmbeddedId private Key key;

  @Convert(converter = AgreementTextConverter.class)
  @Column(updatable = false)
  private AgreementText content;

  @Column(updatable = false)
  private String sha256;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private TextOrigin origin;

  @Column(name = "made_at", updatable = false)
  private Instant madeAt;

  @Column(updatable = false)
  private String account;

  @Column(name = "display_name", updatable = false)
  private String displayName;

  protected AgreementVersion() {
    // for Hibernate
  }

  AgreementVersion(
      AgreementId of, int number, AgreementText text, TextOrigin origin, Actor by, Instant at) {
    this.key = new Key(of.value(), number);
    this.content = text;
    this.sha256 = text.sha256();
    this.origin = origin;
    this.madeAt = at;
    this.account = by.account();
    this.displayName = by.displayName();
  }

  AgreementId agreement() {
    return new AgreementId(key.agreement());
  }

  int number() {
    return key.number();
  }

  AgreementText text() {
    return content;
  }

  String sha256() {
    return sha256;
  }

  TextOrigin origin() {
    return origin;
  }

  Instant madeAt() {
    return madeAt;
  }

  String displayName() {
    return displayName;
  }

  /** Identity of a version. */
  @Embeddable
  public record Key(
      @Column(name = "agreement_id", updatable = false) UUID agreement,
      @Column(name = "number", updatable = false) int number)
      implements Serializable {}
}
