package ru.rsnms.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Sends a draft to those whose agreement it needs.
 *
 * @param steps in order; what was prefilled from a route may have been changed for this document
 * @param rule who is asked again if this is not the first round; {@code null} for what the route or
 *     the first round says
 * @param route the kept route the steps came from, {@code null} for none
 */
public record SendForApproval(
    @NotNull OrderId order,
    long version,
    @NotEmpty @Size(max = 20) List<@Valid RouteStep> steps,
    RepeatRule rule,
    ApprovalRouteId route) {

  public SendForApproval {
    steps = steps == null ? List.of() : List.copyOf(steps);
  }

  /** Everybody side by side, all of whom must agree. */
  public SendForApproval(OrderId order, long version, List<String> approvers, LocalDate due) {
    this(
        order,
        version,
        approvers == null || approvers.isEmpty()
            ? List.of()
            : List.of(RouteStep.of(approvers, due)),
        null,
        null);
  }
}
