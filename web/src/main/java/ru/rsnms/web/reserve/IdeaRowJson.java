package ru.rsnms.web.reserve;

import java.time.Instant;
import java.util.UUID;
import ru.rsnms.reserve.IdeaField;
import ru.rsnms.reserve.IdeaStage;
import ru.rsnms.reserve.idea.BankRow;
import ru.rsnms.reserve.idea.OfferStage;

/**
 * An idea in the list.
 *
 * @param author absent without consent to show the name
 */
public record IdeaRowJson(
    UUID id,
    String title,
    IdeaField field,
    String municipality,
    IdeaStage stage,
    OfferStage offer,
    String author,
    long supporters,
    Instant publishedAt) {

  static IdeaRowJson of(BankRow row) {
    return new IdeaRowJson(
        row.id().value(),
        row.title(),
        row.field(),
        row.municipality(),
        row.stage(),
        row.offer(),
        row.author(),
        row.supporters(),
        row.publishedAt());
  }
}
