package ru.rsnms.agreement.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.agreement.template.TemplateVersionId;

/** Command: a new campaign of a published version of a template. */
public record NewCampaign(
    @NotNull TemplateVersionId template, @NotNull @Valid CampaignTerms terms) {}
