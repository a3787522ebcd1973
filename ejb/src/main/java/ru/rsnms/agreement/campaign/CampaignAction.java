package ru.rsnms.agreement.campaign;

/** What the ministry's staff can do with a campaign. */
public enum CampaignAction {
  EDIT,
  GENERATE,
  SEND,
  REMIND,
  COMPLETE,
  CANCEL
}
