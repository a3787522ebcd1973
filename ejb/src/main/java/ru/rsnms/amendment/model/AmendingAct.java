package ru.rsnms.amendment.model;

import com.fasterxml.jackson.core.type.TypeReference;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.amendment.AmendmentId;
import ru.rsnms.amendment.AmendmentInstruction;
import ru.rsnms.amendment.AmendmentStage;
import ru.rsnms.amendment.ClauseReading;
import ru.rsnms.amendment.EntryIntoForce;
import ru.rsnms.amendment.EntryRule;
import ru.rsnms.document.OrderId;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.LastChange;

/**
 * The amendments that one act makes in another. They may change until the act has its number; from
 * then on they are history.
 */
@Entity
@Table(name = "amending_act", schema = "amendment")
public class AmendingAct {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private AmendmentId id;

  @Version private long version;

  @Column(name = "order_id", updatable = false)
  private UUID order;

  @Column(name = "base_id", updatable = false)
  private UUID base;

  @Enumerated(EnumType.STRING)
  private AmendmentStage stage;

  @Enumerated(EnumType.STRING)
  @Column(name = "entry_rule")
  private EntryRule entryRule;

  @Column(name = "entry_date")
  private LocalDate entryDate;

  @Column(name = "entry_days")
  private int entryDays;

  private String instructions;

  private String readings;

  @Embedded private LastChange lastChange;

  protected AmendingAct() {
    // for Hibernate
  }

  private AmendingAct(AmendmentId id, OrderId order, OrderId base, AmendmentStage stage) {
    this.id = id;
    this.order = order.value();
    this.base = base.value();
    this.stage = stage;
    this.instructions = Json.write(List.of());
    this.readings = Json.write(List.of());
    entryIs(EntryIntoForce.onSigning());
  }

  /** Amendments that are going to be written here. */
  public static AmendingAct written(
      AmendmentId id, OrderId order, OrderId base, Actor by, Instant at) {
    var act = new AmendingAct(id, order, base, AmendmentStage.DRAFT);
    act.touched(by, at);
    return act;
  }

  /** Amendments read from an act made elsewhere. */
  public static AmendingAct read(
      OrderId order, OrderId base, List<ClauseReading> readings, Actor by, Instant at) {
    var act = new AmendingAct(AmendmentId.next(), order, base, AmendmentStage.READING);
    act.readingsAre(readings);
    act.touched(by, at);
    return act;
  }

  /** The instructions of a draft are replaced. */
  public void rewrite(
      List<AmendmentInstruction> wanted, EntryIntoForce entry, Actor by, Instant at) {
    mustBe(AmendmentStage.DRAFT);
    instructions = Json.write(wanted);
    entryIs(entry);
    touched(by, at);
  }

  /** A person says what a clause means. */
  public void finish(UUID clause, List<AmendmentInstruction> meaning, Actor by, Instant at) {
    mustBe(AmendmentStage.READING);
    readingsAre(
        readings().stream()
            .map(one -> one.clause().equals(clause) ? finished(one, meaning) : one)
            .toList());
    touched(by, at);
  }

  private static ClauseReading finished(ClauseReading one, List<AmendmentInstruction> meaning) {
    return new ClauseReading(one.clause(), one.number(), one.words(), meaning, null);
  }

  private void readingsAre(List<ClauseReading> now) {
    readings = Json.write(now);
    instructions = Json.write(now.stream().flatMap(one -> one.instructions().stream()).toList());
  }

  /** A person has looked at every clause: the amendments of the issued act count. */
  public void confirm(EntryIntoForce entry, Actor by, Instant at) {
    mustBe(AmendmentStage.READING);
    var unread = readings().stream().filter(one -> !one.isRead()).count();
    if (unread > 0) {
      throw new Conflict("amendment/clauses-unread", unread);
    }
    entryIs(entry);
    become(AmendmentStage.ISSUED, by, at);
  }

  /** The act has its number. */
  public void issue(Actor by, Instant at) {
    become(AmendmentStage.ISSUED, by, at);
  }

  private void become(AmendmentStage next, Actor by, Instant at) {
    if (!stage.canBecome(next)) {
      throw new Conflict("amendment/stage", stage, next);
    }
    stage = next;
    touched(by, at);
  }

  private void mustBe(AmendmentStage needed) {
    if (stage != needed) {
      throw new Conflict("amendment/stage", stage, needed);
    }
  }

  private void entryIs(EntryIntoForce entry) {
    entryRule = entry.rule();
    entryDate = entry.date();
    entryDays = entry.days();
  }

  private void touched(Actor by, Instant at) {
    lastChange = LastChange.by(by, at);
  }

  /** Refuses a command that was given on a copy seen before another's change. */
  public void mustBeSeenAt(long seen) {
    lastChange.mustBeSeen(seen, version);
  }

  public AmendmentId id() {
    return id;
  }

  public long version() {
    return version;
  }

  public OrderId order() {
    return new OrderId(order);
  }

  public OrderId base() {
    return new OrderId(base);
  }

  public AmendmentStage stage() {
    return stage;
  }

  public EntryIntoForce entry() {
    return new EntryIntoForce(entryRule, entryDate, entryDays);
  }

  public List<AmendmentInstruction> instructions() {
    return Json.read(instructions, new TypeReference<List<AmendmentInstruction>>() {});
  }

  public List<ClauseReading> readings() {
    return Json.read(readings, new TypeReference<List<ClauseReading>>() {});
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof AmendingAct that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }
}
