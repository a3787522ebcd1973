package ru.rsnms.web.reserve;

import java.time.Instant;
import java.util.UUID;
import ru.rsnms.reserve.cadre.PlanBundleCard;
import ru.rsnms.reserve.cadre.PlanBundleItem;
import ru.rsnms.reserve.letter.ItemState;

/**
 * A job that prints the plans of many members, as the API tells it.
 *
 * @param finishedAt absent while it runs
 */
public record PlanBundleJson(
    UUID id,
    String title,
    long total,
    long done,
    long refused,
    long waiting,
    Instant begunAt,
    String begunBy,
    Instant finishedAt) {

  static PlanBundleJson of(PlanBundleCard card) {
    return new PlanBundleJson(
        card.id().value(),
        card.title(),
        card.total(),
        card.done(),
        card.refused(),
        card.waiting(),
        card.begunAt(),
        card.begunBy(),
        card.finishedAt());
  }

  /**
   * What became of one plan.
   *
   * @param why {@code null} unless refused
   */
  public record Item(
      UUID entry, String name, String organization, ItemState state, String why, Instant doneAt) {

    static Item of(PlanBundleItem item) {
      return new Item(
          item.entry().value(),
          item.name(),
          item.organization(),
          item.state(),
          item.why(),
          item.doneAt());
    }
  }
}
