package ru.rsnms.document.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.document.PlannedPublication;
import ru.rsnms.document.PublicationId;
import ru.rsnms.document.PublicationKind;
import ru.rsnms.document.PublicationRow;
import ru.rsnms.document.PublicationState;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Ids;

/**
 * A place where the order is made public: what a clause plans is the very thing that is proved
 * later, so that plan and proof cannot disagree.
 */
@Entity
@Table(name = "publication", schema = "document")
public class Publication {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private PublicationKind kind;

  @Column(updatable = false)
  private String target;

  private String clause;

  private LocalDate due;

  @Enumerated(EnumType.STRING)
  private PublicationState state;

  private String address;

  @Column(name = "published_on")
  private LocalDate on;

  @Column(name = "proved_at")
  private Instant provedAt;

  @Column(name = "proved_by")
  private String provedBy;

  protected Publication() {
    // for Hibernate
  }

  /** A place that a clause asks for. */
  Publication(PlannedPublication planned) {
    this(planned.name(), planned.kind());
    this.clause = planned.clause();
    this.due = planned.due();
  }

  private Publication(String target, PublicationKind kind) {
    this.id = Ids.next();
    this.target = target;
    this.kind = kind;
    this.state = PublicationState.PLANNED;
  }

  /** A place nobody planned. */
  static Publication unplanned(String target) {
    return new Publication(target, PublicationNameGrammar.kindOf(target).orElse(null));
  }

  void prove(String provedAddress, LocalDate provedOn, Actor by, Instant at) {
    become(PublicationState.PROVED);
    address = provedAddress;
    on = provedOn;
    provedAt = at;
    provedBy = by.account();
  }

  void drop() {
    become(PublicationState.DROPPED);
  }

  void expect(LocalDate until) {
    due = until;
  }

  /** A clause asks for what was proved before anybody had read it. */
  void plannedAs(PlannedPublication planned) {
    kind = planned.kind();
    clause = planned.clause();
    due = planned.due();
  }

  private void become(PublicationState next) {
    if (!state.canBecome(next)) {
      throw new Conflict("document/publication-state", target, state);
    }
    state = next;
  }

  boolean isCalled(String name) {
    return PublicationNameGrammar.folded(name).equals(PublicationNameGrammar.folded(target));
  }

  boolean isOfKind(PublicationKind wanted) {
    return wanted == kind && kind != null;
  }

  public boolean isPlanned() {
    return state == PublicationState.PLANNED;
  }

  public boolean isProved() {
    return state == PublicationState.PROVED;
  }

  boolean isUnplanned() {
    return clause == null && due == null;
  }

  public PublicationId id() {
    return new PublicationId(id);
  }

  public PublicationRow row() {
    return new PublicationRow(id, kind, target, clause, due, state, address, on);
  }
}
