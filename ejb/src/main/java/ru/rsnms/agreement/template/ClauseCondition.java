package ru.rsnms.agreement.template;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * When a unit of a template, with all under it, stands in a draft.
 *
 * @param unit of the template
 * @param name code of a variable, or of the role whose municipality is asked about
 * @param value wanted value, or name of the kind of municipality; empty for {@link
 *     ConditionKind#VALUE_SET}
 */
public record ClauseCondition(
    @NotNull UUID unit,
    @NotNull ConditionKind kind,
    @Size(max = 40) String name,
    @Size(max = 500) String value) {

  public ClauseCondition {
    name = name == null ? "" : name;
    value = value == null ? "" : value;
  }
}
