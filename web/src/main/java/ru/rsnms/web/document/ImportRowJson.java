package ru.rsnms.web.document;

import java.time.Instant;
import java.util.UUID;
import ru.rsnms.document.ImportRow;

/**
 * An import in the list of its author.
 *
 * @param order the draft made of it, {@code null} until confirmed
 */
public record ImportRowJson(UUID id, Instant checkedAt, String title, UUID order) {

  static ImportRowJson of(ImportRow row) {
    return new ImportRowJson(
        row.id().value(),
        row.checkedAt(),
        row.title(),
        row.order() == null ? null : row.order().value());
  }
}
