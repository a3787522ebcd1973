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
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderRef;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.reserve.NewSeason;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SeasonStage;
import ru.rsnms.reserve.rule.FastTrackGround;
import ru.rsnms.reserve.rule.RuleLine;
import ru.rsnms.reserve.rule.RuleSet;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.LastChange;
import ru.rsnms.shared.Place;

/**
 * A season of the reserve: its rules are the institute's to settle until they are frozen; an order
 * puts them into force, and what is in force does not change.
 */
@Entity
@Table(name = "season", schema = "reserve")
public class Season {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private SeasonId id;

  @Version private long version;

  @Column(updatable = false)
  private int ordinal;

  private String title;

  @Enumerated(EnumType.STRING)
  private SeasonStage stage;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "owner_id", updatable = false))
  private OrganizationId owner;

  @Column(name = "owner_name", updatable = false)
  private String ownerName;

  @Column(name = "municipality_code", updatable = false)
  private String municipalityCode;

  @Column(name = "organization_code", updatable = false)
  private String organizationCode;

  @Column(name = "applications_from")
  private LocalDate applicationsFrom;

  @Column(name = "applications_to")
  private LocalDate applicationsTo;

  @ElementCollection
  @CollectionTable(
      name = "season_rule",
      schema = "reserve",
      joinColumns = @JoinColumn(name = "season_id"))
  @OrderColumn(name = "position")
  private List<RuleRow> rules = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "season_ground",
      schema = "reserve",
      joinColumns = @JoinColumn(name = "season_id"))
  @OrderColumn(name = "position")
  private List<GroundRow> grounds = new ArrayList<>();

  /** Number of the version last frozen, 0 before the first. */
  @Column(name = "rules_number")
  private int rulesNumber;

  @Embedded private OrderRef order;

  @Embedded private LastChange lastChange;

  protected Season() {
    // for Hibernate
  }

  /** A season without rules. */
  public Season(NewSeason wanted, int ordinal, OrganizationView owner, Actor by, Instant at) {
    this.id = SeasonId.next();
    this.ordinal = ordinal;
    this.title = wanted.title().strip();
    this.stage = SeasonStage.DRAFT;
    this.owner = owner.id();
    this.ownerName = owner.names().full();
    this.municipalityCode = owner.place().municipality();
    this.organizationCode = owner.place().organization();
    this.applicationsFrom = wanted.applications().from();
    this.applicationsTo = wanted.applications().to();
    touched(by, at);
  }

  /** Takes over the rules of another season with their sources. */
  public void goesLike(Season other) {
    rules.addAll(other.rules);
    grounds.addAll(other.grounds);
  }

  /** Gives a setting its value and source. */
  public void settle(RuleLine line, Actor by, Instant at) {
    mustBeOpenToRules();
    rules.removeIf(row -> row.key() == line.key());
    rules.add(RuleRow.of(line));
    rules.sort(Comparator.comparing(RuleRow::key));
    touched(by, at);
  }

  /** Puts a contest behind the others. */
  public void settle(FastTrackGround ground, Actor by, Instant at) {
    mustBeOpenToRules();
    grounds.add(GroundRow.of(ground));
    touched(by, at);
  }

  /** Writes the line of a contest anew. */
  public void settle(int position, FastTrackGround ground, Actor by, Instant at) {
    mustHave(position);
    grounds.set(position, GroundRow.of(ground));
    touched(by, at);
  }

  /** Takes a contest out. */
  public void drop(int position, Actor by, Instant at) {
    mustHave(position);
    grounds.remove(position);
    touched(by, at);
  }

  private void mustHave(int position) {
    mustBeOpenToRules();
    if (position < 0 || position >= grounds.size()) {
      throw new Conflict("reserve/no-such-contest");
    }
  }

  /** Freezes the rules as the next version; refused while anything is open in them. */
  public RuleVersion freeze(Actor by, Instant at) {
    var set = RuleSet.of(lines(), contests());
    become(SeasonStage.ORDERED, by, at);
    rulesNumber++;
    return new RuleVersion(id, rulesNumber, set, by, at);
  }

  /** The order that shall approve the frozen rules. */
  public void isLaidBefore(OrderId drafted) {
    order = OrderRef.drafted(drafted);
  }

  /** The rules are settled anew; a later freezing makes another version. */
  public void reopen(Actor by, Instant at) {
    become(SeasonStage.DRAFT, by, at);
  }

  /**
   * Is it the order's own number that approves this season? Also while rules were taken back: what
   * the order prints was frozen.
   */
  public boolean awaits(OrderId issued) {
    var open = stage == SeasonStage.ORDERED || stage == SeasonStage.DRAFT;
    return open && order != null && issued.equals(order.id());
  }

  /** The order received its number: the version it prints is in force, not what was begun since. */
  public void approve(String number, LocalDate on, Actor by, Instant at) {
    if (stage == SeasonStage.DRAFT) {
      become(SeasonStage.ORDERED, by, at);
    }
    become(SeasonStage.APPROVED, by, at);
    order = order.issued(number, on);
  }

  public void start(Actor by, Instant at) {
    become(SeasonStage.RUNNING, by, at);
  }

  public void close(Actor by, Instant at) {
    become(SeasonStage.CLOSED, by, at);
  }

  private void mustBeOpenToRules() {
    if (!stage.isOpenToRules()) {
      throw new Conflict("reserve/rules-frozen", stage);
    }
  }

  private void become(SeasonStage next, Actor by, Instant at) {
    if (!stage.canBecome(next)) {
      throw new Conflict("reserve/season-stage", stage, next);
    }
    stage = next;
    touched(by, at);
  }

  private void touched(Actor by, Instant at) {
    lastChange = LastChange.by(by, at);
  }

  /** Refuses a command that was given on a copy seen before another's change. */
  public void mustBeSeenAt(long seenVersion) {
    lastChange.mustBeSeen(seenVersion, version);
  }

  public List<RuleLine> lines() {
    return rules.stream().map(RuleRow::line).toList();
  }

  public List<FastTrackGround> contests() {
    return grounds.stream().map(GroundRow::ground).toList();
  }

  public SeasonId id() {
    return id;
  }

  public long version() {
    return version;
  }

  public int ordinal() {
    return ordinal;
  }

  public String title() {
    return title;
  }

  public SeasonStage stage() {
    return stage;
  }

  public OrganizationId owner() {
    return owner;
  }

  public String ownerName() {
    return ownerName;
  }

  public Place place() {
    return new Place(municipalityCode, organizationCode);
  }

  public DatePeriod applications() {
    return new DatePeriod(applicationsFrom, applicationsTo);
  }

  public int rulesNumber() {
    return rulesNumber;
  }

  /** The order that approves it, with its number once it has one. */
  public Optional<OrderRef> order() {
    return Optional.ofNullable(order);
  }

  public Instant changedAt() {
    return lastChange.at();
  }

  public String changedByName() {
    return lastChange.name();
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Season that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }

  @Override
  public String toString() {
    return "Season " + id.value() + " " + stage;
  }
}
