package ru.rsnms.reserve.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.reserve.letter.DeliveryFailure;
import ru.rsnms.reserve.letter.DeliveryStage;
import ru.rsnms.reserve.letter.LetterChannel;
import ru.rsnms.reserve.letter.LetterId;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Ids;

/**
 * The way of a letter through one channel. A row of e-mail is the outbox: it is written with the
 * letter and waits until the mail server has taken it.
 */
@Entity
@Table(name = "delivery", schema = "reserve")
public class Delivery {

  /** How long to wait after each attempt; one attempt more than pauses, then it has failed. */
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(12));

  @Id private UUID id;

  @Version private long version;

  @Column(name = "letter_id", updatable = false)
  private UUID letter;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private LetterChannel channel;

  private String address;

  @Enumerated(EnumType.STRING)
  private DeliveryStage stage;

  @Enumerated(EnumType.STRING)
  private DeliveryFailure failure;

  private int attempts;

  @Column(name = "next_at")
  private Instant nextAt;

  @Column(name = "prepared_at", updatable = false)
  private Instant preparedAt;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected Delivery() {
    // for Hibernate
  }

  private Delivery(LetterId letter, LetterChannel channel, String address, Instant at) {
    this.id = Ids.next();
    this.letter = letter.value();
    this.channel = channel;
    this.address = address;
    this.stage = DeliveryStage.PREPARED;
    this.preparedAt = at;
  }

  /** Is to go out by e-mail; has failed at once without an address. */
  static Delivery byMail(LetterId letter, String address, Instant at) {
    var delivery = new Delivery(letter, LetterChannel.E_MAIL, address, at);
    delivery.nextAt = at;
    if (address == null) {
      delivery.giveUp(DeliveryFailure.NO_ADDRESS, at);
    }
    return delivery;
  }

  /** Lies in the personal account from now on. */
  static Delivery inAccount(LetterId letter, Instant at) {
    var delivery = new Delivery(letter, LetterChannel.PERSONAL_ACCOUNT, null, at);
    delivery.sent(at);
    return delivery;
  }

  /** Is to be printed and handed over at the work place. */
  static Delivery onPaper(LetterId letter, String workplace, Instant at) {
    return new Delivery(letter, LetterChannel.PAPER, workplace, at);
  }

  /** The channel has taken it. */
  void sent(Instant at) {
    become(DeliveryStage.SENT);
    failure = null;
    nextAt = null;
    sentAt = at;
    attempts++;
  }

  /** The reader has it. */
  void delivered(Instant at) {
    become(DeliveryStage.DELIVERED);
    endedAt = at;
  }

  /** An attempt failed but another one may not. */
  void postpone(DeliveryFailure because, Instant at) {
    if (attempts >= PAUSES.size()) {
      attempts++;
      giveUp(because, at);
      return;
    }
    failure = because;
    nextAt = at.plus(PAUSES.get(attempts));
    attempts++;
  }

  /** No further attempt could end otherwise. */
  void giveUp(DeliveryFailure because, Instant at) {
    become(DeliveryStage.FAILED);
    failure = because;
    nextAt = null;
    endedAt = at;
  }

  /** Tried again from the beginning, to the address that is known now. */
  void again(String to, Instant at) {
    become(DeliveryStage.PREPARED);
    address = to;
    failure = null;
    endedAt = null;
    attempts = 0;
    nextAt = at;
  }

  private void become(DeliveryStage next) {
    if (!stage.canBecome(next)) {
      throw new Conflict("reserve/delivery-stage", stage, next);
    }
    stage = next;
  }

  /** Names the message, so that a second copy of it is known as one. */
  UUID id() {
    return id;
  }

  LetterId letter() {
    return new LetterId(letter);
  }

  LetterChannel channel() {
    return channel;
  }

  String address() {
    return address;
  }

  DeliveryStage stage() {
    return stage;
  }

  DeliveryFailure failure() {
    return failure;
  }

  int attempts() {
    return attempts;
  }

  Instant nextAt() {
    return nextAt;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Delivery that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }
}
