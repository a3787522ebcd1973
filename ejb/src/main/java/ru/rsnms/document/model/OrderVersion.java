package ru.rsnms.document.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.VersionRow;
import ru.rsnms.shared.Actor;

/** A text that an order had. Saves of one writer in short succession are one version. */
@Entity
@Table(name = "order_version", schema = "document")
public class OrderVersion {

  private static final Duration ONE_SITTING = Duration.ofMinutes(10);

  @EmbeddedId private Key key;

  @Convert(converter = OrderTextConverter.class)
  private OrderText content;

  @Column(name = "saved_at")
  private Instant savedAt;

  private String account;

  @Column(name = "display_name")
  private String displayName;

  protected OrderVersion() {
    // for Hibernate
  }

  public OrderVersion(OrderId order, int number, OrderText content, Actor by, Instant at) {
    this.key = new Key(order.value(), number);
    this.content = content;
    this.savedAt = at;
    this.account = by.account();
    this.displayName = by.displayName();
  }

  /** Does a save by this writer at this moment belong to the same sitting? */
  public boolean continues(Actor by, Instant at) {
    return account.equals(by.account()) && at.isBefore(savedAt.plus(ONE_SITTING));
  }

  public void replace(OrderText newContent) {
    content = newContent;
  }

  public OrderText content() {
    return content;
  }

  public VersionRow row() {
    return new VersionRow(key.number(), savedAt, account, displayName);
  }

  /** Order and number of the text. */
  @Embeddable
  public record Key(@Column(name = "order_id") UUID order, @Column(name = "number") int number)
      implements java.io.Serializable {}
}
