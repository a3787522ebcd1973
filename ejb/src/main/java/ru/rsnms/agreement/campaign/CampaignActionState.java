package ru.rsnms.agreement.campaign;

import java.util.List;

/**
 * Whether something can be done now, by the caller.
 *
 * @param closedBecause the reason why not, {@code null} if it can
 */
public record CampaignActionState(CampaignAction action, String closedBecause) {

  public boolean open() {
    return closedBecause == null;
  }

  static CampaignActionState of(List<CampaignActionState> all, CampaignAction wanted) {
    return all.stream().filter(one -> one.action() == wanted).findFirst().orElseThrow();
  }
}
