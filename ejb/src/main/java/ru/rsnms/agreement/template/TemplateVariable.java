package ru.rsnms.agreement.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A datum that the registry does not hold and a person enters for the campaign.
 *
 * @param code by which texts refer to it
 * @param label how forms ask for it
 * @param required must it be known before anybody reads the draft?
 * @param initial what stands there until somebody enters another value; empty for nothing
 */
public record TemplateVariable(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z][a-z0-9-]*") String code,
    @NotBlank @Size(max = 200) String label,
    @NotNull VariableKind kind,
    boolean required,
    @Size(max = 2000) String initial) {

  public TemplateVariable {
    initial = initial == null ? "" : initial;
  }
}
