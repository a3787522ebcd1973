package ru.rsnms.execution.model;

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
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.OrderId;
import ru.rsnms.execution.PlanRow;
import ru.rsnms.execution.Recipient;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Place;

/** An order whose execution is watched: what lists name of it, and who keeps the control. */
@Entity
@Table(name = "plan", schema = "execution")
public class ExecutionPlan {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "order_id"))
  private OrderId order;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private DocumentKind kind;

  @Column(updatable = false)
  private String number;

  @Column(updatable = false)
  private LocalDate dated;

  @Column(updatable = false)
  private String title;

  @Column(name = "issuer_id", updatable = false)
  private UUID issuer;

  @Column(name = "issuer_name", updatable = false)
  private String issuerName;

  @Column(name = "municipality_code", updatable = false)
  private String municipalityCode;

  @Column(name = "organization_code", updatable = false)
  private String organizationCode;

  @Embedded private Controller controller;

  @ElementCollection
  @CollectionTable(
      name = "recipient",
      schema = "execution",
      joinColumns = @JoinColumn(name = "order_id"))
  @OrderColumn(name = "position")
  private List<Recipient> recipients = new ArrayList<>();

  @Column(name = "opened_at", updatable = false)
  private Instant openedAt;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  protected ExecutionPlan() {
    // for Hibernate
  }

  ExecutionPlan(OrderFacts facts, Place place, Controller controller, Instant at) {
    this.order = facts.id();
    this.kind = facts.kind();
    this.number = facts.number();
    this.dated = facts.dated();
    this.title = facts.title();
    this.issuer = facts.issuer().value();
    this.issuerName = facts.issuerName();
    this.municipalityCode = place.municipality();
    this.organizationCode = place.organization();
    this.controller = controller;
    this.openedAt = at;
    this.endsOn = facts.endsOn();
  }

  /** Another person keeps the control from now on; what the clause says stays. */
  public void controlledBy(UUID person, String account, String name) {
    controller =
        new Controller(
            controller().map(Controller::clause).orElse(null),
            controller().map(Controller::words).orElse(""),
            person,
            account,
            name);
  }

  /** The list of sending as an official has written it; none for the one made of executors. */
  public void sendTo(List<Recipient> wanted) {
    recipients.clear();
    recipients.addAll(wanted);
  }

  public List<Recipient> recipients() {
    return List.copyOf(recipients);
  }

  /** Refuses a command that was given on a copy seen before another's change. */
  public void mustBeSeenAt(long seenVersion) {
    if (version != seenVersion) {
      throw new Conflict("shared/stale-at-commit");
    }
  }

  /** It became known when the order loses its force, or that it does not. */
  public void endsOn(LocalDate day) {
    endsOn = day;
  }

  /** Is the order out of force, and nothing of it waited for? */
  public boolean isEnded(LocalDate today) {
    return endsOn != null && !endsOn.isAfter(today);
  }

  public OrderId order() {
    return order;
  }

  public OrganizationId issuer() {
    return new OrganizationId(issuer);
  }

  public String issuerName() {
    return issuerName;
  }

  public LocalDate dated() {
    return dated;
  }

  public Place place() {
    return new Place(municipalityCode, organizationCode);
  }

  public Optional<Controller> controller() {
    return Optional.ofNullable(controller);
  }

  public boolean isControlledBy(String account) {
    return controller().map(Controller::account).filter(account::equals).isPresent();
  }

  /** Name of who keeps the control, {@code null} while nobody does. */
  public String controllerName() {
    return controller().map(Controller::name).orElse(null);
  }

  public PlanRow row() {
    return new PlanRow(
        order,
        version,
        kind,
        number,
        dated,
        title,
        issuer(),
        issuerName,
        controller().map(Controller::clause).orElse(null),
        controller().map(Controller::words).orElse(null),
        controllerName(),
        endsOn);
  }
}
