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
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.letter.LetterKind;
import ru.rsnms.reserve.letter.MailingCard;
import ru.rsnms.reserve.letter.MailingId;
import ru.rsnms.reserve.letter.MailingStage;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;

/**
 * A job that prepares and sends the letters of a level («рассылка»). Its items are rows of their
 * own; who asks for them goes on where another one stopped.
 */
@Entity
@Table(name = "mailing", schema = "reserve")
public class Mailing {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private MailingId id;

  @Version private long version;

  @Column(name = "season_id", updatable = false)
  private UUID season;

  @Column(updatable = false)
  private int level;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private LetterKind kind;

  @Enumerated(EnumType.STRING)
  private MailingStage stage;

  @Column(name = "begun_at", updatable = false)
  private Instant begunAt;

  @Column(name = "begun_by", updatable = false)
  private String begunBy;

  @Column(name = "begun_by_name", updatable = false)
  private String begunByName;

  @Column(name = "finished_at")
  private Instant finishedAt;

  protected Mailing() {
    // for Hibernate
  }

  Mailing(LevelRef level, LetterKind kind, Actor by, Instant at) {
    this.id = MailingId.next();
    this.season = level.season().value();
    this.level = level.number();
    this.kind = kind;
    this.stage = MailingStage.RUNNING;
    this.begunAt = at;
    this.begunBy = by.account();
    this.begunByName = by.displayName();
  }

  /** No item waits any more. */
  void finish(Instant at) {
    if (!stage.canBecome(MailingStage.DONE)) {
      throw new Conflict("reserve/mailing-stage", stage);
    }
    stage = MailingStage.DONE;
    finishedAt = at;
  }

  MailingCard card(String seasonTitle, long total, long done, long refused) {
    return new MailingCard(
        id,
        new SeasonId(season),
        seasonTitle,
        level,
        kind,
        stage,
        total,
        done,
        refused,
        begunAt,
        begunByName,
        finishedAt);
  }

  public MailingId id() {
    return id;
  }

  LevelRef level() {
    return new LevelRef(new SeasonId(season), level);
  }

  LetterKind kind() {
    return kind;
  }

  boolean isRunning() {
    return stage == MailingStage.RUNNING;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Mailing that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }
}
