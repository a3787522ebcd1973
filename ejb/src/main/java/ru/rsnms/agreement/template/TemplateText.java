package ru.rsnms.agreement.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import ru.rsnms.agreement.AgreementAnnex;
import ru.rsnms.document.NormUnit;
import ru.rsnms.shared.CanonicalJson;
import ru.rsnms.shared.Digests;

/**
 * The content of a template. Its texts refer to data as {@code {{party.ROLE.name:GENITIVE}}},
 * {@code {{campaign.year}}} or {@code {{own-variable}}}; see {@link Reference}.
 *
 * @param roles the sides, in the order of the columns at the end
 * @param conditions of units that do not stand in every draft
 */
public record TemplateText(
    @NotBlank @Size(max = 1000) String title,
    @Size(max = 200) String place,
    @NotNull @Size(max = 20) List<@Valid PartyRole> roles,
    @Size(max = 10_000) String preamble,
    List<NormUnit> units,
    List<@Valid ClauseCondition> conditions,
    List<AgreementAnnex> annexes,
    @Size(max = 100) List<@Valid TemplateVariable> variables) {

  public TemplateText {
    title = title == null ? "" : title;
    place = place == null ? "" : place;
    roles = roles == null ? List.of() : List.copyOf(roles);
    preamble = preamble == null ? "" : preamble;
    units = units == null ? List.of() : List.copyOf(units);
    conditions = conditions == null ? List.of() : List.copyOf(conditions);
    annexes = annexes == null ? List.of() : List.copyOf(annexes);
    variables = variables == null ? List.of() : List.copyOf(variables);
  }

  /** The text in the one form in which it is kept and hashed. */
  public String canonical() {
    return CanonicalJson.write(this);
  }

  public String sha256() {
    return Digests.sha256(canonical());
  }
}
