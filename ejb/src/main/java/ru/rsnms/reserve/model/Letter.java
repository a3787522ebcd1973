package ru.rsnms.reserve.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.document.CheckCode;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.letter.LetterCard;
import ru.rsnms.reserve.letter.LetterId;
import ru.rsnms.reserve.letter.LetterKind;
import ru.rsnms.reserve.letter.LetterWording.Words;
import ru.rsnms.reserve.letter.MailingId;
import ru.rsnms.reserve.run.DecisionId;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.Digests;

/** What a published decision says to the one it is about; its words are frozen («письмо»). */
@Entity
@Table(name = "letter", schema = "reserve")
public class Letter {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private LetterId id;

  @Version private long version;

  @Column(name = "decision_id", updatable = false)
  private UUID decision;

  @Column(name = "mailing_id", updatable = false)
  private UUID mailing;

  @Column(name = "season_id", updatable = false)
  private UUID season;

  @Column(updatable = false)
  private int level;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private LetterKind kind;

  @Column(updatable = false)
  private String number;

  @Column(name = "application_number", updatable = false)
  private String applicationNumber;

  @Column(name = "person_id", updatable = false)
  private UUID person;

  @Column(name = "person_name", updatable = false)
  private String name;

  @Column(name = "organization_name", updatable = false)
  private String organization;

  @Column(updatable = false)
  private String issuer;

  @Column(updatable = false)
  private String title;

  @Column(updatable = false)
  private String text;

  @Column(updatable = false)
  private String sha256;

  @Column(name = "check_code", updatable = false)
  private String checkCode;

  @Column(name = "prepared_at", updatable = false)
  private Instant preparedAt;

  @Column(name = "read_at")
  private Instant readAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "revoked_because")
  private String revokedBecause;

  protected Letter() {
    // for Hibernate
  }

  /**
   * @param mailing the job that writes it, {@code null} where it goes by itself
   */
  Letter(
      MailingId mailing,
      LetterKind kind,
      Decision decision,
      String issuer,
      Words words,
      Instant at) {
    this.id = LetterId.next();
    this.decision = decision.id().value();
    this.mailing = mailing == null ? null : mailing.value();
    this.season = decision.level().season().value();
    this.level = decision.level().number();
    this.kind = kind;
    this.number = words.number();
    this.applicationNumber = decision.number();
    this.person = decision.person().value();
    this.name = decision.name();
    this.organization = decision.organization();
    this.issuer = issuer;
    this.title = words.title();
    this.text = words.whole();
    this.sha256 = digest();
    this.checkCode = CheckCode.next().value();
    this.preparedAt = at;
  }

  private String digest() {
    return Digests.sha256(String.join("\n", number, title, name, organization, text));
  }

  /** Are the words those that were frozen? */
  boolean isWhole() {
    return digest().equals(sha256);
  }

  /** The addressee opens it; only the first time counts. */
  void read(Instant at) {
    if (readAt == null) {
      readAt = at;
    }
  }

  boolean isRevoked() {
    return revokedAt != null;
  }

  LetterCard card(String seasonTitle, boolean own) {
    return new LetterCard(
        id,
        new DecisionId(decision),
        new SeasonId(season),
        seasonTitle,
        level,
        kind,
        number,
        name,
        organization,
        issuer,
        title,
        List.of(text.split("\n")),
        sha256,
        checkCode == null ? null : new CheckCode(checkCode).address(),
        own,
        preparedAt,
        readAt,
        revokedAt,
        revokedBecause);
  }

  public LetterId id() {
    return id;
  }

  LevelRef level() {
    return new LevelRef(new SeasonId(season), level);
  }

  PersonId person() {
    return new PersonId(person);
  }

  LetterKind kind() {
    return kind;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Letter that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }
}
