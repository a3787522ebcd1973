package ru.rsnms.agreement.template;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import ru.rsnms.registry.OrganizationKind;

/**
 * A side of the agreements of a template.
 *
 * @param code by which texts refer to it ({@code MUNICIPALITY})
 * @param name as the text calls it («Муниципальный орган»)
 * @param organizations kinds of organisation that can take it; empty for a person or for any kind
 * @param step when it signs: the same step together, lower steps first
 * @param each has a campaign an agreement for each party of this role? True for one role
 */
public record PartyRole(
    @NotBlank @Size(max = 40) String code,
    @NotBlank @Size(max = 200) String name,
    @NotNull PartyKind kind,
    List<OrganizationKind> organizations,
    @Min(1) @Max(20) int step,
    boolean each) {

  public PartyRole {
    organizations = organizations == null ? List.of() : List.copyOf(organizations);
  }
}
