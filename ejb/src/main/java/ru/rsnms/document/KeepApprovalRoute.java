package ru.rsnms.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import ru.rsnms.registry.OrganizationId;

/**
 * Command: an organisation's papers go this way.
 *
 * @param kind {@code null} for papers of every kind
 * @param rule who is asked again in repeated rounds; a drafter may ask more people, never fewer
 */
public record KeepApprovalRoute(
    @NotNull OrganizationId organization,
    DocumentKind kind,
    @NotBlank @Size(max = 200) String name,
    @NotNull RepeatRule rule,
    @NotEmpty @Size(max = 20) List<@Valid RouteStep> steps) {

  public KeepApprovalRoute {
    steps = steps == null ? List.of() : List.copyOf(steps);
  }
}
