package ru.rsnms.reserve.model;

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
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.AttachmentId;
import ru.rsnms.reserve.IdeaField;
import ru.rsnms.reserve.IdeaId;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.idea.OfferIdea;
import ru.rsnms.reserve.idea.OfferStage;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.LastChange;

/** What an author lets everybody read of an idea, in words of his own. */
@Entity
@Table(name = "bank_entry", schema = "reserve")
public class BankEntry {

  private static final int LONGEST_REASON = 1_000;

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "idea_id"))
  private IdeaId idea;

  @Version private long version;

  @Column(name = "application_id", updatable = false)
  private UUID application;

  @Column(name = "season_id", updatable = false)
  private UUID season;

  @Column(updatable = false)
  private String account;

  @Enumerated(EnumType.STRING)
  private OfferStage stage;

  private String title;
  private String summary;

  @Enumerated(EnumType.STRING)
  private IdeaField field;

  @Column(name = "municipality_code")
  private String municipality;

  @Column(name = "author_name")
  private String author;

  @Column(name = "attachment_id")
  private UUID attachment;

  @Column(name = "offered_at")
  private Instant offeredAt;

  @Column(name = "published_at")
  private Instant publishedAt;

  private String reason;

  @Embedded private LastChange lastChange;

  protected BankEntry() {
    // for Hibernate
  }

  BankEntry(Idea idea, Application application, OfferIdea offer, Actor by, Instant at) {
    this.idea = idea.id();
    this.application = application.id().value();
    this.season = application.season().value();
    this.account = by.account();
    this.stage = OfferStage.OFFERED;
    write(idea, application, offer, by, at);
  }

  /** Says it anew; what stood in the bank before is not read any more until it is seen again. */
  void offer(Idea said, Application of, OfferIdea offer, Actor by, Instant at) {
    lastChange.mustBeSeen(offer.version(), version);
    become(OfferStage.OFFERED);
    write(said, of, offer, by, at);
  }

  private void write(Idea said, Application of, OfferIdea offer, Actor by, Instant at) {
    title = offer.title().strip();
    summary = offer.summary().strip();
    field = offer.field();
    municipality = of.place().municipality();
    author = offer.withName() ? of.personName() : null;
    attachment = offer.withFile() ? said.file().map(AttachmentId::value).orElse(null) : null;
    offeredAt = at;
    publishedAt = null;
    reason = null;
    lastChange = LastChange.by(by, at);
  }

  void publish(long seen, Actor by, Instant at) {
    lastChange.mustBeSeen(seen, version);
    become(OfferStage.PUBLISHED);
    publishedAt = at;
    lastChange = LastChange.by(by, at);
  }

  void giveBack(long seen, String because, Actor by, Instant at) {
    lastChange.mustBeSeen(seen, version);
    if (because == null || because.isBlank() || because.length() > LONGEST_REASON) {
      throw new Invalid("reserve/idea-reason-missing", "reason");
    }
    become(OfferStage.RETURNED);
    reason = because.strip();
    lastChange = LastChange.by(by, at);
  }

  /** Takes effect whatever anybody has seen: a consent taken back does not wait. */
  void withdraw(Actor by, Instant at) {
    become(OfferStage.WITHDRAWN);
    publishedAt = null;
    author = null;
    attachment = null;
    lastChange = LastChange.by(by, at);
  }

  private void become(OfferStage next) {
    if (!stage.canBecome(next)) {
      throw new Conflict("reserve/idea-offer-stage", stage, next);
    }
    stage = next;
  }

  boolean isOf(Actor actor) {
    return account.equals(actor.account());
  }

  IdeaId idea() {
    return idea;
  }

  long version() {
    return version;
  }

  ApplicationId application() {
    return new ApplicationId(application);
  }

  SeasonId season() {
    return new SeasonId(season);
  }

  OfferStage stage() {
    return stage;
  }

  String title() {
    return title;
  }

  String summary() {
    return summary;
  }

  IdeaField field() {
    return field;
  }

  String municipality() {
    return municipality;
  }

  String author() {
    return author;
  }

  Optional<AttachmentId> file() {
    return Optional.ofNullable(attachment).map(AttachmentId::new);
  }

  Instant publishedAt() {
    return publishedAt;
  }

  String reason() {
    return reason;
  }
}
