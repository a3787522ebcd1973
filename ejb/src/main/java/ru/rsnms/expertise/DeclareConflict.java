package ru.rsnms.expertise;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ru.rsnms.expertise.panel.Bar;

/**
 * An expert has a conflict of interest; from now on nothing of the item is shown.
 *
 * @param bar what kind; any but {@code REFUSED} and {@code FIRST_DECISION}
 * @param words may be empty
 */
public record DeclareConflict(
    @NotNull ReviewId review, long version, @NotNull Bar bar, @Size(max = 1000) String words) {

  public DeclareConflict {
    words = words == null ? "" : words.strip();
  }
}
