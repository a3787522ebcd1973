package ru.rsnms.reserve.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.TrainingSheet;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Ids;

/** A day of the training with who was there. */
@Entity
@Table(name = "training_day", schema = "reserve")
public class TrainingDay {

  @Id private UUID id;

  @Version private long version;

  @Column(name = "season_id", updatable = false)
  private UUID season;

  @Column(updatable = false)
  private int number;

  private LocalDate day;

  @ElementCollection
  @CollectionTable(
      name = "attendance",
      schema = "reserve",
      joinColumns = @JoinColumn(name = "training_day_id"))
  @Column(name = "application_id")
  private Set<UUID> present = new HashSet<>();

  @Column(name = "marked_at")
  private Instant markedAt;

  @Column(name = "marked_by_account")
  private String markedByAccount;

  @Column(name = "marked_by_name")
  private String markedByName;

  protected TrainingDay() {
    // for Hibernate
  }

  public TrainingDay(SeasonId season, int number, LocalDate day) {
    this.id = Ids.next();
    this.season = season.value();
    this.number = number;
    this.day = day;
  }

  /** Another date, while nobody wrote the attendance down. */
  public void move(LocalDate to) {
    if (!day.equals(to) && isWritten()) {
      throw new Conflict("reserve/training-written", number);
    }
    day = to;
  }

  /** Who was there; refused before the day has come. */
  public void write(Set<UUID> wereThere, LocalDate today, Actor by, Instant at) {
    if (day.isAfter(today)) {
      throw new Conflict("reserve/training-early", day);
    }
    present.retainAll(wereThere);
    present.addAll(wereThere);
    markedAt = at;
    markedByAccount = by.account();
    markedByName = by.displayName();
  }

  /** Refuses a command that was given on a copy seen before another's change. */
  public void mustBeSeenAt(long seenVersion) {
    if (version != seenVersion) {
      throw isWritten()
          ? new Conflict("shared/stale", markedByName, markedAt)
          : new Conflict("reserve/training-moved", day);
    }
  }

  public int number() {
    return number;
  }

  public boolean isWritten() {
    return markedAt != null;
  }

  public boolean wasThere(ApplicationId who) {
    return present.contains(who.value());
  }

  TrainingSheet.Day row(LocalDate today) {
    return new TrainingSheet.Day(number, day, version, markedAt, markedByName, !day.isAfter(today));
  }
}
