package ru.rsnms.web.registry;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.registry.Engagement;
import ru.rsnms.registry.OrganizationId;

/**
 * Work that somebody takes up.
 *
 * @param rate share of a full post
 */
public record EngagementJson(
    @NotNull UUID organization,
    String position,
    BigDecimal rate,
    LocalDate from,
    LocalDate experienceSince) {

  Engagement engagement() {
    return new Engagement(new OrganizationId(organization), position, rate, from, experienceSince);
  }
}
