package ru.rsnms.agreement.campaign;

import ru.rsnms.agreement.AgreementKind;
import ru.rsnms.shared.DatePeriod;

/**
 * A line of the list of campaigns; numbers count what the reader may see.
 *
 * @param concluded signed agreements
 * @param overdue agreements that wait longer than their term
 */
public record CampaignRow(
    CampaignId id,
    String name,
    AgreementKind kind,
    int year,
    DatePeriod window,
    CampaignStage stage,
    long total,
    long concluded,
    long overdue) {}
