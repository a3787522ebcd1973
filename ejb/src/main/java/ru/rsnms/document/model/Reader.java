package ru.rsnms.document.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.document.ReaderId;
import ru.rsnms.document.ReaderRow;
import ru.rsnms.document.ReaderStage;
import ru.rsnms.document.ReadingWay;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Ids;

/** A line of the familiarisation sheet: a person is called once and signs once. */
@Entity
@Table(name = "reader", schema = "document")
public class Reader {

  @Id private UUID id;

  @Column(name = "person_id", updatable = false)
  private UUID person;

  @Column(updatable = false)
  private String name;

  @Column(updatable = false)
  private String post;

  @Column(updatable = false)
  private String account;

  @Enumerated(EnumType.STRING)
  private ReaderStage stage;

  @Enumerated(EnumType.STRING)
  private ReadingWay way;

  private LocalDate due;

  @Column(name = "read_on")
  private LocalDate readOn;

  @Column(name = "acknowledged_at")
  private Instant acknowledgedAt;

  @Column(name = "noted_by_account")
  private String notedByAccount;

  @Column(name = "noted_by_name")
  private String notedByName;

  @Column(name = "scan_id")
  private UUID scan;

  protected Reader() {
    // for Hibernate
  }

  /**
   * @param called who it is
   * @param due last day, {@code null} until the order is registered
   */
  public Reader(Called called, LocalDate due) {
    this.id = Ids.next();
    this.person = called.person();
    this.name = called.name();
    this.post = called.post();
    this.account = called.account();
    this.due = due;
    this.stage = ReaderStage.CALLED;
  }

  /**
   * Somebody who is to be called.
   *
   * @param person {@code null} for a name nobody of the registry bears
   * @param account {@code null} for who can only sign on paper
   */
  public record Called(UUID person, String name, String post, String account) {

    /** The same person, or the same printed name where nothing better is known. */
    boolean is(Reader reader) {
      if (person != null && reader.person != null) {
        return person.equals(reader.person);
      }
      return account != null && account.equals(reader.account) || name.equals(reader.name);
    }
  }

  boolean awaits(String reader) {
    return stage == ReaderStage.CALLED && isOf(reader);
  }

  /** Is it the holder of the account? */
  public boolean isOf(String reader) {
    return reader.equals(account);
  }

  /** The person has read the order in a session of his own. */
  void acknowledge(Instant at, LocalDate today) {
    become(ReaderStage.READ);
    way = ReadingWay.IN_SYSTEM;
    acknowledgedAt = at;
    readOn = today;
  }

  /** The registrar has the signature on paper before the eyes. */
  void noted(LocalDate on, UUID keptScan, Actor by, Instant at) {
    become(ReaderStage.READ);
    way = ReadingWay.ON_PAPER;
    acknowledgedAt = at;
    readOn = on;
    scan = keptScan;
    notedByAccount = by.account();
    notedByName = by.displayName();
  }

  void release() {
    become(ReaderStage.RELEASED);
  }

  /** Called again after a release; who is called or has read already stays as he is. */
  void callAgain(LocalDate until) {
    if (stage == ReaderStage.RELEASED) {
      become(ReaderStage.CALLED);
      due = until;
    }
  }

  /** The usual term begins; a term set by hand stays. */
  void dueBy(LocalDate until) {
    if (stage == ReaderStage.CALLED && due == null) {
      due = until;
    }
  }

  private void become(ReaderStage next) {
    if (!stage.canBecome(next)) {
      throw new Conflict("document/reader-stage", name, stage);
    }
    stage = next;
  }

  public ReaderStage stage() {
    return stage;
  }

  public ReaderId id() {
    return new ReaderId(id);
  }

  public Optional<UUID> person() {
    return Optional.ofNullable(person);
  }

  public Optional<UUID> scan() {
    return Optional.ofNullable(scan);
  }

  /** What pages and papers show on a day. */
  public ReaderRow row(LocalDate today) {
    return new ReaderRow(
        id,
        person,
        name,
        post,
        account,
        stage,
        way,
        due,
        stage == ReaderStage.CALLED && due != null && due.isBefore(today),
        readOn,
        acknowledgedAt,
        notedByName,
        scan != null);
  }
}
