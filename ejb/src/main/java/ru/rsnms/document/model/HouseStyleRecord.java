package ru.rsnms.document.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import ru.rsnms.document.HouseStyle;
import ru.rsnms.document.HouseStyleCard;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.CanonicalJson;
import ru.rsnms.shared.Conflict;

/** An issuer's own house style. */
@Entity
@Table(name = "house_style", schema = "document")
public class HouseStyleRecord {

  @Id
  @Column(name = "organization_id")
  private UUID organization;

  @Version private long version;

  private String style;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  protected HouseStyleRecord() {
    // for Hibernate
  }

  public HouseStyleRecord(OrganizationId organization, HouseStyle style, Actor by, Instant at) {
    this.organization = organization.value();
    replace(style, by, at);
  }

  public void replace(HouseStyle newStyle, Actor by, Instant at) {
    style = CanonicalJson.write(newStyle);
    changedAt = at;
    changedBy = by.account();
  }

  /** Refuses a command that was given on a copy seen before another's change. */
  void mustBeSeenAt(long seenVersion) {
    if (card().version() != seenVersion) {
      throw new Conflict("shared/stale", changedBy, changedAt);
    }
  }

  public HouseStyleCard card() {
    return new HouseStyleCard(version + 1, style());
  }

  private HouseStyle style() {
    return CanonicalJson.read(style, HouseStyle.class);
  }
}
