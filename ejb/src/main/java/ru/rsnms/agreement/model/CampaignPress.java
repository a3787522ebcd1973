package ru.rsnms.agreement.model;

import java.util.List;
import ru.rsnms.agreement.campaign.CampaignCard;
import ru.rsnms.agreement.campaign.MatrixRow;
import ru.rsnms.document.PaperFile;

/** Makes the papers of a campaign. */
public interface CampaignPress {

  PaperFile report(CampaignCard campaign, List<MatrixRow> rows);
}
