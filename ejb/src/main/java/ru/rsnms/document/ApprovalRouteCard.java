package ru.rsnms.document;

import java.time.Instant;
import java.util.List;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.shared.DatePeriod;

/**
 * A kept approval route.
 *
 * @param version goes back with each change
 * @param kind {@code null} for papers of every kind
 * @param period from the day it was made to the last day it may be used
 * @param editable may the caller change it?
 */
public record ApprovalRouteCard(
    ApprovalRouteId id,
    long version,
    OrganizationId organization,
    String organizationName,
    DocumentKind kind,
    String name,
    RepeatRule rule,
    List<RouteStep> steps,
    DatePeriod period,
    Instant changedAt,
    String changedBy,
    boolean editable) {

  /** Number of people and posts in all steps. */
  public int seats() {
    return steps.stream().mapToInt(step -> step.seats().size()).sum();
  }

  /** Has its last day passed or been set? */
  public boolean closed() {
    return period.to() != null;
  }
}
