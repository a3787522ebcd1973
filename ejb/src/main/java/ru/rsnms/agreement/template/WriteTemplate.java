package ru.rsnms.agreement.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Command: other words of a draft.
 *
 * @param version the version the user saw
 */
public record WriteTemplate(
    @NotNull TemplateVersionId id,
    long version,
    @NotBlank @Size(max = 300) String name,
    @NotNull @Valid TemplateText text) {}
