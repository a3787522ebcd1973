package ru.rsnms.registry.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import ru.rsnms.registry.EmploymentId;
import ru.rsnms.registry.Engagement;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.DatePeriod;

/** A part of a person: one post held somewhere from a day on. */
@Entity
@Table(name = "employment", schema = "registry")
public class Employment {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private EmploymentId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "organization_id", updatable = false))
  private OrganizationId organization;

  @Column(updatable = false)
  private String position;

  @Column(updatable = false)
  private BigDecimal rate;

  @Embedded
  @AttributeOverride(name = "from", column = @Column(name = "started_on", updatable = false))
  @AttributeOverride(name = "to", column = @Column(name = "ended_on"))
  private DatePeriod period;

  @Column(name = "experience_since", updatable = false)
  private LocalDate experienceSince;

  protected Employment() {
    // for Hibernate
  }

  Employment(EmploymentId id, Engagement engagement) {
    this.id = id;
    this.organization = engagement.organization();
    this.position = engagement.position().strip();
    this.rate = engagement.rate();
    this.period = DatePeriod.since(engagement.from());
    this.experienceSince = engagement.experienceSince();
  }

  void end(LocalDate lastDay) {
    if (period.to() != null) {
      throw new Conflict("registry/employment-ended", position, period.to());
    }
    period = new DatePeriod(period.from(), lastDay);
  }

  /** Would taking the post once more from that day on mean holding it twice? */
  boolean isHeldOnOrAfter(Engagement engagement) {
    return organization.equals(engagement.organization())
        && position.equalsIgnoreCase(engagement.position().strip())
        && Periods.overlap(period, DatePeriod.since(engagement.from()));
  }

  public EmploymentId id() {
    return id;
  }

  public OrganizationId organization() {
    return organization;
  }

  public DatePeriod period() {
    return period;
  }
}
