package ru.rsnms.document;

import java.util.Set;
import ru.rsnms.registry.OrganizationId;

/**
 * Which orders are wanted; an absent value does not narrow.
 *
 * @param words words of the text in any form, or a number
 * @param stages empty for all
 * @param year year of registration
 * @param mine only those that the caller drafted
 */
public record OrderFilter(
    String words,
    Set<OrderStage> stages,
    DocumentKind kind,
    OrganizationId issuer,
    Integer year,
    boolean mine) {

  public static final OrderFilter ALL = new OrderFilter(null, Set.of(), null, null, null, false);

  public OrderFilter {
    stages = stages == null ? Set.of() : Set.copyOf(stages);
  }
}
