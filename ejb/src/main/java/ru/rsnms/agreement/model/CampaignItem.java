package ru.rsnms.agreement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.campaign.CampaignId;
import ru.rsnms.agreement.campaign.CampaignItemState;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.shared.Place;

/**
 * One agreement that a campaign is to draft. Its key keeps a second one away, whoever clicks twice
 * and whatever breaks the job off.
 */
@Entity
@Table(name = "campaign_item", schema = "agreement")
public class CampaignItem {

  @EmbeddedId private Key key;

  @Column(updatable = false)
  private int position;

  @Column(updatable = false)
  private String name;

  @Column(name = "municipality_code", updatable = false)
  private String municipalityCode;

  @Column(name = "organization_code", updatable = false)
  private String organizationCode;

  @Enumerated(EnumType.STRING)
  private CampaignItemState state;

  private String why;

  @Column(name = "agreement_id")
  private UUID agreement;

  @Column(name = "done_at")
  private Instant doneAt;

  protected CampaignItem() {
    // for Hibernate
  }

  CampaignItem(CampaignId campaign, int position, OrganizationView organization) {
    this.key = new Key(campaign.value(), organization.id().value());
    this.position = position;
    this.name = organization.names().brief();
    this.municipalityCode = organization.municipalityCode();
    this.organizationCode = organization.code();
    this.state = CampaignItemState.WAITING;
  }

  void done(AgreementId drafted, Instant at) {
    state = CampaignItemState.DONE;
    agreement = drafted.value();
    doneAt = at;
  }

  void refused(String because, Instant at) {
    state = CampaignItemState.REFUSED;
    why = because;
    doneAt = at;
  }

  /** What was refused is tried again. */
  void again() {
    if (state == CampaignItemState.REFUSED) {
      state = CampaignItemState.WAITING;
      why = null;
      doneAt = null;
    }
  }

  boolean isWaiting() {
    return state == CampaignItemState.WAITING;
  }

  OrganizationId organization() {
    return new OrganizationId(key.organization());
  }

  /** Where the party belongs. */
  Place place() {
    return new Place(municipalityCode, organizationCode);
  }

  int position() {
    return position;
  }

  String name() {
    return name;
  }

  CampaignItemState state() {
    return state;
  }

  String why() {
    return why;
  }

  Optional<AgreementId> agreement() {
    return Optional.ofNullable(agreement).map(AgreementId::new);
  }

  /** Identity of an item. */
  @Embeddable
  public record Key(
      @Column(name = "campaign_id", updatable = false) UUID campaign,
      @Column(name = "organization_id", updatable = false) UUID organization)
      implements Serializable {}
}
