package ru.rsnms.reserve.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderRef;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.cadre.ActCard;
import ru.rsnms.reserve.cadre.ActHead;
import ru.rsnms.reserve.cadre.ActId;
import ru.rsnms.reserve.cadre.ActLine;
import ru.rsnms.reserve.cadre.ActPurpose;
import ru.rsnms.reserve.cadre.ActStage;
import ru.rsnms.reserve.cadre.LineChange;
import ru.rsnms.reserve.cadre.ReserveRef;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.LastChange;

/** An order about people of a reserve, with each of them as the order names them. */
@Entity
@Table(name = "act", schema = "reserve")
public class ReserveAct {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ActId id;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private ActPurpose purpose;

  @Embedded private ReserveRef reserve;

  @Column(name = "season_id", updatable = false)
  private UUID season;

  @Enumerated(EnumType.STRING)
  private ActStage stage;

  @Embedded private OrderRef order;

  @ElementCollection
  @CollectionTable(
      name = "act_line",
      schema = "reserve",
      joinColumns = @JoinColumn(name = "act_id"))
  @OrderColumn(name = "position")
  private List<ActLine> lines = new ArrayList<>();

  @Embedded private LastChange lastChange;

  protected ReserveAct() {
    // for Hibernate
  }

  /**
   * @param season of an enrolment, {@code null} otherwise
   */
  ReserveAct(ActPurpose purpose, ReserveRef reserve, SeasonId season, Actor by, Instant at) {
    this.id = ActId.next();
    this.purpose = purpose;
    this.reserve = reserve;
    this.season = season == null ? null : season.value();
    this.stage = ActStage.DRAFTED;
    this.lastChange = LastChange.by(by, at);
  }

  /** The people it names now; the order says the same. */
  void names(List<ActLine> people, Actor by, Instant at) {
    if (stage != ActStage.DRAFTED) {
      throw new Conflict("reserve/cadre-act-stage", stage);
    }
    lines.clear();
    lines.addAll(people);
    lastChange = LastChange.by(by, at);
  }

  void isLaidBefore(OrderId drafted) {
    order = OrderRef.drafted(drafted);
  }

  void issue(String number, LocalDate on, Actor by, Instant at) {
    become(ActStage.ISSUED, by, at);
    order = order.issued(number, on);
  }

  void drop(Actor by, Instant at) {
    become(ActStage.DROPPED, by, at);
  }

  private void become(ActStage next, Actor by, Instant at) {
    if (!stage.canBecome(next)) {
      throw new Conflict("reserve/cadre-act-stage", stage);
    }
    stage = next;
    lastChange = LastChange.by(by, at);
  }

  public ActId id() {
    return id;
  }

  public ActPurpose purpose() {
    return purpose;
  }

  public ReserveRef reserve() {
    return reserve;
  }

  SeasonId season() {
    return season == null ? null : new SeasonId(season);
  }

  ActStage stage() {
    return stage;
  }

  public Optional<OrderId> order() {
    return Optional.ofNullable(order).map(OrderRef::id);
  }

  OrderRef orderRef() {
    return order;
  }

  List<ActLine> lines() {
    return List.copyOf(lines);
  }

  ActHead head(String municipality) {
    return new ActHead(
        id,
        purpose,
        reserve,
        municipality,
        stage,
        order,
        lines.size(),
        lastChange.at(),
        lastChange.name());
  }

  ActCard card(String municipality, List<LineChange> changes, boolean keeping) {
    return new ActCard(
        id,
        version,
        purpose,
        reserve,
        municipality,
        season(),
        stage,
        order,
        lines(),
        changes,
        keeping);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof ReserveAct that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }

  @Override
  public String toString() {
    return "ReserveAct " + id.value() + " " + stage;
  }
}
