package ru.rsnms.agreement.adapter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ru.rsnms.agreement.campaign.CampaignId;
import ru.rsnms.agreement.model.CampaignDrafts;
import ru.rsnms.registry.OrganizationId;

/** The work of {@link CampaignTimer}, piece by piece; each piece is a transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CampaignJob {

  private CampaignDrafts drafts;

  protected CampaignJob() {
    // for the container
  }

  @Inject
  public CampaignJob(CampaignDrafts drafts) {
    this.drafts = drafts;
  }

  @PermitAll
  public List<CampaignId> generating() {
    return drafts.generating();
  }

  @PermitAll
  public Optional<OrganizationId> next(CampaignId campaign) {
    return drafts.next(campaign);
  }

  @PermitAll
  public void draft(CampaignId campaign, OrganizationId with) {
    drafts.draft(campaign, with);
  }

  @PermitAll
  public void fault(CampaignId campaign, OrganizationId with) {
    drafts.fault(campaign, with);
  }

  @PermitAll
  public void finish(CampaignId campaign) {
    drafts.finish(campaign);
  }
}
