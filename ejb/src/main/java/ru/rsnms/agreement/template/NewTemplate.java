package ru.rsnms.agreement.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import ru.rsnms.agreement.AgreementKind;

/**
 * Command: a new template, version 1 a draft.
 *
 * @param code short unique key
 */
public record NewTemplate(
    @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9][a-z0-9-]*") String code,
    @NotNull AgreementKind kind,
    @NotBlank @Size(max = 300) String name,
    @NotNull @Valid TemplateText text) {}
