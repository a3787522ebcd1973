package ru.rsnms.web.agreement;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import ru.rsnms.agreement.campaign.CampaignId;
import ru.rsnms.agreement.campaign.MatrixFilter;
import ru.rsnms.agreement.campaign.MatrixState;

/** The part of the address of a campaign's matrix that narrows it. */
public class MatrixSearch {

  @QueryParam("state")
  MatrixState state;

  @QueryParam("words")
  String words;

  @QueryParam("overdue")
  Boolean overdue;

  @QueryParam("waitingFor")
  String waitingFor;

  MatrixFilter filter(UUID campaign) {
    return new MatrixFilter(
        new CampaignId(campaign), state, words, Boolean.TRUE.equals(overdue), waitingFor);
  }
}
