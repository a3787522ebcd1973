package ru.rsnms.agreement.campaign;

import jakarta.validation.constraints.NotNull;

/**
 * Which rows of a campaign's matrix; every part but the campaign may be {@code null}.
 *
 * @param words part of the name of the party or of its municipality
 * @param overdue only those that wait longer than their term
 * @param waitingFor code of the role that everybody waits for
 */
public record MatrixFilter(
    @NotNull CampaignId campaign,
    MatrixState state,
    String words,
    boolean overdue,
    String waitingFor) {

  public static MatrixFilter of(CampaignId campaign) {
    return new MatrixFilter(campaign, null, null, false, null);
  }
}
