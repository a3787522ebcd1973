package ru.rsnms.agreement.campaign;

import java.util.EnumSet;
import java.util.Set;

/** The life of a campaign: one template, an agreement with each of many parties. */
public enum CampaignStage {
  /** Its conditions are being set. */
  DRAFT,
  /** Its agreements are being drafted, item by item. */
  GENERATING,
  /** Each item is drafted or has its reason why not. */
  GENERATED,
  /** Agreements were sent to the parties. */
  RUNNING,
  COMPLETED,
  /** Given up, with the reason. */
  CANCELLED;

  private Set<CampaignStage> successors() {
    return switch (this) {
      case DRAFT -> EnumSet.of(GENERATING, CANCELLED);
      case GENERATING -> EnumSet.of(GENERATED, CANCELLED);
      case GENERATED -> EnumSet.of(GENERATING, RUNNING, CANCELLED);
      case RUNNING -> EnumSet.of(COMPLETED, CANCELLED);
      case COMPLETED, CANCELLED -> EnumSet.noneOf(CampaignStage.class);
    };
  }

  public boolean canBecome(CampaignStage next) {
    return successors().contains(next);
  }
}
