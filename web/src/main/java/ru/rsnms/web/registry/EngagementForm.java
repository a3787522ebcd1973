package ru.rsnms.web.registry;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import ru.rsnms.registry.Engagement;
import ru.rsnms.registry.OrganizationId;

/** Where and as what a person begins to work, as the form edits it. */
public class EngagementForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final OnePick organization = new OnePick("organization");
  private String position;
  private BigDecimal rate = BigDecimal.ONE;
  private LocalDate from;
  private LocalDate experienceSince;

  /** Has the user chosen where the person works? */
  boolean isPlaceChosen() {
    return organization.id().isPresent();
  }

  /** The terms, once a place is chosen. */
  Engagement engagement() {
    var place = new OrganizationId(organization.id().orElseThrow());
    return new Engagement(place, position, rate, from, experienceSince);
  }

  public OnePick getOrganization() {
    return organization;
  }

  public String getPosition() {
    return position;
  }

  public void setPosition(String position) {
    this.position = position;
  }

  public BigDecimal getRate() {
    return rate;
  }

  public void setRate(BigDecimal rate) {
    this.rate = rate;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getExperienceSince() {
    return experienceSince;
  }

  public void setExperienceSince(LocalDate experienceSince) {
    this.experienceSince = experienceSince;
  }
}
