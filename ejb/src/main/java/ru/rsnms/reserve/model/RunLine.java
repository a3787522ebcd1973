package ru.rsnms.reserve.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import ru.rsnms.reserve.rule.Merit;
import ru.rsnms.reserve.rule.Unit;
import ru.rsnms.reserve.run.RunId;
import ru.rsnms.reserve.run.RunRow;
import ru.rsnms.reserve.selection.Contender;
import ru.rsnms.reserve.selection.Explanation;
import ru.rsnms.reserve.selection.Ground;
import ru.rsnms.reserve.selection.Outcome;
import ru.rsnms.reserve.selection.Selection;
import ru.rsnms.reserve.selection.Verdict;

/** A contender of a run as it was, with what came of it. What it was is written once. */
@Entity
@DynamicUpdate
@Table(name = "run_row", schema = "reserve")
public class RunLine {

  /** A unit is in a run once. */
  @Embeddable
  public record Key(
      @Column(name = "run_id", updatable = false) UUID run,
      @Column(name = "unit_id", updatable = false) UUID unit)
      implements Serializable {}

  @EmbeddedId private Key key;

  private int position;

  @Column(updatable = false)
  private String number;

  @Column(name = "person_id", updatable = false)
  private UUID person;

  @Column(name = "person_name", updatable = false)
  private String name;

  @Column(name = "organization_name", updatable = false)
  private String organization;

  @Column(name = "municipality_code", updatable = false)
  private String municipalityCode;

  @Column(name = "organization_code", updatable = false)
  private String organizationCode;

  @Column(updatable = false)
  private String input;

  @Column(updatable = false)
  private BigDecimal total;

  private int place;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Enumerated(EnumType.STRING)
  private Ground ground;

  private String reasons;

  @ElementCollection
  @CollectionTable(
      name = "run_member",
      schema = "reserve",
      joinColumns = {@JoinColumn(name = "run_id"), @JoinColumn(name = "unit_id")})
  @OrderColumn(name = "position")
  private List<RunMember> team = new ArrayList<>();

  protected RunLine() {
    // for Hibernate
  }

  RunLine(RunId run, Entrant entrant, Verdict verdict, int position) {
    this.key = new Key(run.value(), entrant.contender().id());
    this.number = entrant.number();
    this.person = entrant.person() == null ? null : entrant.person().value();
    this.name = entrant.name();
    this.organization = entrant.organization();
    this.municipalityCode = entrant.place().municipality();
    this.organizationCode = entrant.place().organization();
    this.input = RowData.of(entrant.contender());
    this.total = verdict.total();
    this.team.addAll(entrant.team());
    judged(verdict, position);
  }

  /** What the computation says of it. */
  void judged(Verdict verdict, int at) {
    position = at;
    place = verdict.place();
    outcome = verdict.outcome();
    ground = verdict.ground();
    reasons = RowData.of(verdict.reasons());
  }

  Contender contender() {
    return RowData.contender(unit(), input);
  }

  Verdict verdict() {
    return new Verdict(
        unit(), number, municipalityCode, outcome, ground, place, total, RowData.reasons(reasons));
  }

  /** The row as the staff reads it. */
  RunRow row(Unit kind, Selection sums) {
    var merits = contender().merits();
    return new RunRow(
        unit(),
        number,
        name,
        organization,
        municipalityCode,
        merits.get(Merit.TEST),
        merits.get(Merit.IDEA),
        total,
        place,
        outcome,
        ground,
        Explanation.of(kind, verdict(), sums));
  }

  UUID unit() {
    return key.unit();
  }

  int position() {
    return position;
  }

  String number() {
    return number;
  }

  /** Of the person or the team. */
  String name() {
    return name;
  }

  /** Whom it decides about: one person, or all of a team. */
  List<RunMember> people() {
    return person == null
        ? List.copyOf(team)
        : List.of(
            new RunMember(unit(), person, name, organization, municipalityCode, organizationCode));
  }

  Outcome outcome() {
    return outcome;
  }

  Ground ground() {
    return ground;
  }

  int place() {
    return place;
  }

  BigDecimal total() {
    return total;
  }
}
