package ru.rsnms.agreement.campaign;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import ru.rsnms.agreement.AgreementId;

/** Command: agreements of one campaign; one of them is the same as all. */
public record ChosenAgreements(
    @NotNull CampaignId campaign,
    @NotEmpty @Size(max = 5_000) List<@NotNull AgreementId> agreements) {

  public ChosenAgreements {
    agreements = agreements == null ? List.of() : List.copyOf(agreements);
  }
}
