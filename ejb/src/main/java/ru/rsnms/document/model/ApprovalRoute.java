package ru.rsnms.document.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.util.UUID;
import ru.rsnms.document.ApprovalRouteCard;
import ru.rsnms.document.ApprovalRouteId;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.KeepApprovalRoute;
import ru.rsnms.document.RepeatRule;
import ru.rsnms.document.RouteSeat;
import ru.rsnms.document.RouteStep;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.LastChange;
import ru.rsnms.shared.Place;

/** The usual way of an organisation's papers to the signatory; closed by date, never deleted. */
@Entity
@Table(name = "approval_route", schema = "document")
public class ApprovalRoute {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ApprovalRouteId id;

  @Version private long version;

  @Column(name = "organization_id", updatable = false)
  private UUID organization;

  @Column(name = "municipality_code", updatable = false)
  private String municipalityCode;

  @Column(name = "organization_code", updatable = false)
  private String organizationCode;

  @Enumerated(EnumType.STRING)
  private DocumentKind kind;

  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "repeat_rule")
  private RepeatRule rule;

  @Convert(converter = RouteStepsConverter.class)
  private List<RouteStep> steps;

  @Embedded
  @AttributeOverride(name = "from", column = @Column(name = "opened_on", updatable = false))
  @AttributeOverride(name = "to", column = @Column(name = "closed_on"))
  private DatePeriod period;

  @Embedded private LastChange lastChange;

  protected ApprovalRoute() {
    // for Hibernate
  }

  public ApprovalRoute(
      KeepApprovalRoute wanted, OrganizationView owner, LocalDate today, LastChange change) {
    this.id = ApprovalRouteId.next();
    this.organization = owner.id().value();
    this.municipalityCode = owner.place().municipality();
    this.organizationCode = owner.place().organization();
    this.period = DatePeriod.since(today);
    contentIs(wanted, change);
  }

  /** The way changes for papers sent from now on; those under way keep theirs. */
  public void change(KeepApprovalRoute wanted, Actor by, Instant at) {
    if (!organization.equals(wanted.organization().value())) {
      throw new Conflict("document/route-of-another");
    }
    contentIs(wanted, LastChange.by(by, at));
  }

  private void contentIs(KeepApprovalRoute wanted, LastChange change) {
    mustBeUsable(wanted.steps());
    kind = wanted.kind();
    name = wanted.name().strip();
    rule = wanted.rule();
    steps = wanted.steps();
    lastChange = change;
  }

  private static void mustBeUsable(List<RouteStep> steps) {
    var seats = steps.stream().flatMap(step -> step.seats().stream()).toList();
    if (seats.stream().anyMatch(seat -> seat.account() == null && seat.post() == null)) {
      throw new Invalid("document/seat-empty", "steps");
    }
    if (seats.stream().allMatch(RouteSeat::advisory)) {
      throw new Invalid("document/only-advisory", "steps");
    }
    if (seats.stream().anyMatch(seat -> seat.due() != null || !seat.clauses().isEmpty())) {
      throw new Invalid("document/route-of-one-paper", "steps");
    }
  }

  /** The route may be used up to the day. */
  public void close(LocalDate lastDay, Actor by, Instant at) {
    period = new DatePeriod(period.from(), lastDay);
    lastChange = LastChange.by(by, at);
  }

  /** Refuses a change made on a copy seen before another's. */
  public void mustBeSeenAt(long seen) {
    lastChange.mustBeSeen(seen, version);
  }

  public ApprovalRouteId id() {
    return id;
  }

  public OrganizationId organization() {
    return new OrganizationId(organization);
  }

  public Place place() {
    return new Place(municipalityCode, organizationCode);
  }

  public String name() {
    return name;
  }

  public RepeatRule rule() {
    return rule;
  }

  /** May papers of the kind be sent by this route on the day? */
  public boolean fits(DocumentKind wanted, LocalDate on) {
    return (kind == null || kind == wanted) && period.contains(on);
  }

  ApprovalRouteCard card(String organizationName, boolean editable) {
    return new ApprovalRouteCard(
        id,
        version,
        organization(),
        organizationName,
        kind,
        name,
        rule,
        steps,
        period,
        lastChange.at(),
        lastChange.name(),
        editable);
  }
}
