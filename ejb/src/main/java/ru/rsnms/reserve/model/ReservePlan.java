package ru.rsnms.reserve.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.reserve.cadre.NewPlanItem;
import ru.rsnms.reserve.cadre.PlanCard;
import ru.rsnms.reserve.cadre.PlanItem;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.LastChange;
import ru.rsnms.shared.NotFound;

/** How a member of the reserve is prepared; what both have agreed is changed by agreeing anew. */
@Entity
@Table(name = "plan", schema = "reserve")
public class ReservePlan {

  @Id
  @Column(name = "entry_id")
  private UUID entry;

  @Version private long version;

  private String mentor;

  @Column(name = "person_agreed_at")
  private Instant personAgreed;

  @Column(name = "keeper_agreed_at")
  private Instant keeperAgreed;

  @Column(name = "keeper_name")
  private String keeperName;

  @ElementCollection
  @CollectionTable(
      name = "plan_item",
      schema = "reserve",
      joinColumns = @JoinColumn(name = "entry_id"))
  @OrderColumn(name = "position")
  private List<PlanItem> items = new ArrayList<>();

  @Embedded private LastChange lastChange;

  protected ReservePlan() {
    // for Hibernate
  }

  ReservePlan(ReserveEntry entry, Actor by, Instant at) {
    this.entry = entry.id().value();
    this.lastChange = LastChange.by(by, at);
  }

  void add(NewPlanItem wanted, Actor by, Instant at) {
    var place = wanted.place() == null || wanted.place().isBlank() ? null : wanted.place().strip();
    items.add(
        new PlanItem(
            Ids.next(), wanted.kind(), wanted.title().strip(), place, wanted.due(), null, null));
    open(by, at);
  }

  /** Strikes something out that is not done. */
  void drop(UUID item, Actor by, Instant at) {
    var place = indexOf(item);
    if (items.get(place).isDone()) {
      throw new Conflict("reserve/plan-item-done");
    }
    items.remove(place);
    open(by, at);
  }

  /**
   * @param name {@code null} for none
   */
  void mentoredBy(String name, Actor by, Instant at) {
    mentor = name;
    open(by, at);
  }

  private void open(Actor by, Instant at) {
    personAgreed = null;
    keeperAgreed = null;
    keeperName = null;
    lastChange = LastChange.by(by, at);
  }

  void agreeAsPerson(Actor by, Instant at) {
    requireItems();
    personAgreed = at;
    lastChange = LastChange.by(by, at);
  }

  void agreeAsKeeper(Actor by, Instant at) {
    requireItems();
    keeperAgreed = at;
    keeperName = by.displayName();
    lastChange = LastChange.by(by, at);
  }

  private void requireItems() {
    if (items.isEmpty()) {
      throw new Conflict("reserve/plan-empty");
    }
  }

  /** Something of an agreed plan is done. */
  void report(UUID item, String result, LocalDate on, Actor by, Instant at) {
    if (personAgreed == null || keeperAgreed == null) {
      throw new Conflict("reserve/plan-not-agreed");
    }
    var place = indexOf(item);
    items.set(place, items.get(place).done(result, on));
    lastChange = LastChange.by(by, at);
  }

  private int indexOf(UUID item) {
    for (var at = 0; at < items.size(); at++) {
      if (items.get(at).id().equals(item)) {
        return at;
      }
    }
    throw new NotFound("reserve/plan-item-not-found");
  }

  /** Has the keeper agreed and the member not yet? */
  boolean awaitsPerson() {
    return keeperAgreed != null && personAgreed == null;
  }

  /** The first day that something was missed on. */
  Optional<LocalDate> firstOverdue(LocalDate today) {
    return items.stream()
        .filter(item -> item.isOverdue(today))
        .map(PlanItem::due)
        .min(LocalDate::compareTo);
  }

  void mustBeSeenAt(long seen) {
    lastChange.mustBeSeen(seen, version);
  }

  PlanCard card(ReserveEntry of, LocalDate today, boolean keeping, boolean own) {
    return new PlanCard(
        of.id(),
        version,
        of.name(),
        mentor,
        List.copyOf(items),
        personAgreed,
        keeperAgreed,
        keeperName,
        today,
        keeping,
        own);
  }
}
