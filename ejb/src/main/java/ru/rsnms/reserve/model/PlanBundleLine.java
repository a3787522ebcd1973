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
import ru.rsnms.reserve.cadre.CadreRow;
import ru.rsnms.reserve.cadre.EntryId;
import ru.rsnms.reserve.cadre.PlanBundleId;
import ru.rsnms.reserve.cadre.PlanBundleItem;
import ru.rsnms.reserve.letter.ItemState;

/** One plan of a bundle; what became of it is written in the transaction that did it. */
@Entity
@Table(name = "plan_bundle_item", schema = "reserve")
public class PlanBundleLine {

  @EmbeddedId private Key key;

  @Column(updatable = false)
  private int position;

  @Column(name = "person_name", updatable = false)
  private String name;

  @Column(name = "organization_name", updatable = false)
  private String organization;

  @Enumerated(EnumType.STRING)
  private ItemState state;

  private String why;

  @Column(name = "done_at")
  private Instant doneAt;

  protected PlanBundleLine() {
    // for Hibernate
  }

  PlanBundleLine(PlanBundleId bundle, int position, CadreRow of) {
    this.key = new Key(bundle.value(), of.id().value());
    this.position = position;
    this.name = of.name();
    this.organization = of.organization();
    this.state = ItemState.WAITING;
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

  EntryId entry() {
    return new EntryId(key.entry());
  }

  PlanBundleItem item() {
    return new PlanBundleItem(entry(), name, organization, state, why, doneAt);
  }

  /** Identity of an item. */
  @Embeddable
  public record Key(
      @Column(name = "bundle_id", updatable = false) UUID bundle,
      @Column(name = "entry_id", updatable = false) UUID entry)
      implements Serializable {}
}
