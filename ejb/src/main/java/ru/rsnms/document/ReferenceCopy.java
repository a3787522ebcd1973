package ru.rsnms.document;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * A text of an issued act that is printed for reference: an edition, a table of changes.
 *
 * @param text printed as it is
 * @param form with letterhead, requisites and signature of the act; without them only the annexes
 *     of the text are printed
 * @param above remarks above the text
 * @param below remarks under the text: what has legal force instead
 * @param name of the file, without its ending
 */
public record ReferenceCopy(
    @NotNull OrderId order,
    @NotNull OrderText text,
    boolean form,
    List<String> above,
    List<String> below,
    @NotNull String name) {

  public ReferenceCopy {
    above = List.copyOf(above);
    below = List.copyOf(below);
  }
}
