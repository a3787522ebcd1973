package ru.rsnms.agreement.campaign;

/** What became of one agreement that a campaign is to draft. */
public enum CampaignItemState {
  WAITING,
  DONE,
  /** With the reason. */
  REFUSED
}
