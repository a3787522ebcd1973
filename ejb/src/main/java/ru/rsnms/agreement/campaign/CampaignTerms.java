package ru.rsnms.agreement.campaign;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import ru.rsnms.agreement.ForceRule;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.shared.DatePeriod;

/**
 * The conditions of a campaign.
 *
 * @param year that texts speak of
 * @param window days in which its agreements are to be concluded
 * @param answerDays working days in which a party answers
 * @param forceOn only for {@link ForceRule#ON_DATE}
 * @param validUntil last day of force, {@code null} where there is none
 * @param roles who takes the roles that are the same in each agreement, by code of the role
 * @param values of the template's variables, by code
 */
public record CampaignTerms(
    @NotBlank @Size(max = 300) String name,
    @Min(2000) @Max(2100) int year,
    @NotNull DatePeriod window,
    @Min(1) @Max(90) int answerDays,
    @NotNull ForceRule forceRule,
    LocalDate forceOn,
    LocalDate validUntil,
    @NotNull Map<@NotBlank String, @NotNull OrganizationId> roles,
    @NotNull Map<@NotBlank String, @NotNull @Size(max = 2000) String> values) {

  public CampaignTerms {
    roles = roles == null ? Map.of() : Map.copyOf(roles);
    values = values == null ? Map.of() : Map.copyOf(values);
  }
}
