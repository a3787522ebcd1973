package ru.rsnms.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ru.rsnms.agreement.campaign.CampaignQueries;
import ru.rsnms.agreement.campaign.CampaignRow;

/** Backs {@code /agreement/campaigns.xhtml}: the campaigns of agreements. */
@Named
@RequestScoped
public class CampaignsView {

  @Inject CampaignQueries campaigns;

  private List<CampaignRow> found;

  public void load() {
    found = campaigns.campaigns();
  }

  public List<CampaignRow> getFound() {
    return found;
  }
}
