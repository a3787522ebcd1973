package ru.rsnms.agreement.campaign;

import ru.rsnms.agreement.AgreementId;
import ru.rsnms.registry.OrganizationId;

/**
 * What became of one agreement that a campaign is to draft.
 *
 * @param why not drafted, {@code null} unless refused
 * @param agreement {@code null} unless drafted
 */
public record CampaignItemRow(
    OrganizationId organization,
    String name,
    CampaignItemState state,
    String why,
    AgreementId agreement) {}
