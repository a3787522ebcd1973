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
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderRef;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.reserve.ProposeSite;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SiteCard;
import ru.rsnms.reserve.SiteId;
import ru.rsnms.reserve.SiteKind;
import ru.rsnms.reserve.SiteRow;
import ru.rsnms.reserve.SiteStage;
import ru.rsnms.reserve.SiteStep;
import ru.rsnms.reserve.placement.Tendency;
import ru.rsnms.reserve.placement.Trend;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.LastChange;
import ru.rsnms.shared.Place;

/**
 * An organisation that takes teams of a season; proposed for its own figures, which stay with it,
 * and put to work by an order.
 */
@Entity
@Table(name = "site", schema = "reserve")
public class Site {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private SiteId id;

  @Version private long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "season_id", updatable = false))
  private SeasonId season;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private SiteKind kind;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "organization_id", updatable = false))
  private OrganizationId organization;

  @Column(name = "organization_name")
  private String organizationName;

  @Column(name = "organization_code")
  private String organizationCode;

  @Column(name = "municipality_code")
  private String municipalityCode;

  @Enumerated(EnumType.STRING)
  private SiteStage stage;

  private int teams;

  private String indicator;

  @Enumerated(EnumType.STRING)
  private Tendency tendency;

  @ElementCollection
  @CollectionTable(
      name = "site_figure",
      schema = "reserve",
      joinColumns = @JoinColumn(name = "site_id"))
  @OrderColumn(name = "position")
  private List<FigureRow> figures = new ArrayList<>();

  @Embedded private Winner winner;

  @Embedded private OrderRef order;

  @ElementCollection
  @CollectionTable(
      name = "site_step",
      schema = "reserve",
      joinColumns = @JoinColumn(name = "site_id"))
  @OrderColumn(name = "position")
  private List<SiteStep> steps = new ArrayList<>();

  @Embedded private LastChange lastChange;

  protected Site() {
    // for Hibernate
  }

  /**
   * Refuses an organisation whose figures do not fit the kind.
   *
   * @param winner {@code null} where the rules ask for none
   */
  public Site(
      ProposeSite wanted, OrganizationView of, Trend trend, Winner winner, Actor by, Instant at) {
    if (!wanted.kind().tendencies().contains(trend.tendency())) {
      throw new Conflict("reserve/site-tendency", trend.tendency());
    }
    this.id = SiteId.next();
    this.season = wanted.season();
    this.kind = wanted.kind();
    this.organization = of.id();
    this.organizationName = of.names().brief();
    this.organizationCode = of.code();
    this.municipalityCode = of.municipalityCode();
    this.teams = wanted.teams();
    this.indicator = FigureCheck.plain(wanted.indicator());
    this.tendency = trend.tendency();
    trend.figures().stream().map(FigureRow::of).forEach(figures::add);
    this.winner = winner;
    become(SiteStage.PROPOSED, null, by, at);
  }

  /** An order on its status is being prepared; a second time while it still is, nothing happens. */
  public void isLaidBefore(OrderId drafted, Actor by, Instant at) {
    if (stage != SiteStage.ORDERED || !order().filter(drafted::equals).isPresent()) {
      order = OrderRef.drafted(drafted);
      if (stage != SiteStage.ORDERED) {
        become(SiteStage.ORDERED, null, by, at);
      }
    }
  }

  /** The order received its number. */
  public void activate(String number, LocalDate on, Actor by, Instant at) {
    become(SiteStage.ACTIVE, null, by, at);
    order = order.issued(number, on);
  }

  public void finish(String reason, Actor by, Instant at) {
    become(SiteStage.FINISHED, reason, by, at);
  }

  public void drop(String reason, Actor by, Instant at) {
    become(SiteStage.DROPPED, reason, by, at);
  }

  private void become(SiteStage next, String reason, Actor by, Instant at) {
    if (stage != null && !stage.canBecome(next)) {
      throw new Conflict("reserve/site-stage", stage, next);
    }
    steps.add(new SiteStep(at, by.account(), by.displayName(), stage, next, reason));
    stage = next;
    lastChange = LastChange.by(by, at);
  }

  /** Refuses a command that was given on a copy seen before another's change. */
  public void mustBeSeenAt(long seenVersion) {
    lastChange.mustBeSeen(seenVersion, version);
  }

  public SiteId id() {
    return id;
  }

  public SeasonId season() {
    return season;
  }

  public SiteKind kind() {
    return kind;
  }

  public SiteStage stage() {
    return stage;
  }

  public OrganizationId organization() {
    return organization;
  }

  public String organizationName() {
    return organizationName;
  }

  public Place place() {
    return new Place(municipalityCode, organizationCode);
  }

  public int teams() {
    return teams;
  }

  public Tendency tendency() {
    return tendency;
  }

  public Optional<OrderId> order() {
    return Optional.ofNullable(order).map(OrderRef::id);
  }

  SiteRow row() {
    return new SiteRow(
        id,
        kind,
        organizationName,
        municipalityCode,
        stage,
        teams,
        tendency,
        winner == null ? null : winner.name(),
        order == null ? null : order.number(),
        order == null ? null : order.date());
  }

  SiteCard card(boolean keeping) {
    return new SiteCard(
        id,
        version,
        season,
        kind,
        organization,
        organizationName,
        municipalityCode,
        stage,
        teams,
        indicator,
        tendency,
        figures.stream().map(FigureRow::figure).toList(),
        winner == null ? null : winner.claim(),
        winner == null ? null : winner.name(),
        order,
        List.copyOf(steps),
        keeping);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Site that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }

  @Override
  public String toString() {
    return "Site " + id.value() + " " + stage;
  }
}
