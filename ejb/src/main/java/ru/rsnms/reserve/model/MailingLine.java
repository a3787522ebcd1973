package ru.rsnms.reserve.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import ru.rsnms.reserve.letter.ItemState;
import ru.rsnms.reserve.letter.LetterId;
import ru.rsnms.reserve.letter.MailingItem;
import ru.rsnms.reserve.run.DecisionId;

/** One item of a mailing; what became of it is written in the transaction that did it. */
@Entity
@Table(name = "mailing_item", schema = "reserve")
public class MailingLine {

  @EmbeddedId private Key key;

  @Column(updatable = false)
  private int position;

  @Column(updatable = false)
  private String number;

  @Column(name = "person_name", updatable = false)
  private String name;

  @Enumerated(EnumType.STRING)
  private ItemState state;

  private String why;

  @Column(name = "done_at")
  private Instant doneAt;

  protected MailingLine() {
    // for Hibernate
  }

  void done(Instant at) {
    state = ItemState.DONE;
    doneAt = at;
  }

  void refused(String because, Instant at) {
    state = ItemState.REFUSED;
    why = because;
    doneAt = at;
  }

  boolean isWaiting() {
    return state == ItemState.WAITING;
  }

  DecisionId decision() {
    return new DecisionId(key.decision());
  }

  MailingItem item(LetterId letter) {
    return new MailingItem(decision(), number, name, state, why, letter, doneAt);
  }

  /** Identity of an item. */
  @Embeddable
  public record Key(
      @Column(name = "mailing_id", updatable = false) UUID mailing,
      @Column(name = "decision_id", updatable = false) UUID decision)
      implements Serializable {}
}
