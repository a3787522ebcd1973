package ru.rsnms.amendment;

import java.util.List;
import java.util.UUID;

/**
 * The order itself or one annex of an edition.
 *
 * @param id of the annex, {@code null} for the order
 * @param name «Приложение № 1 к приказу», empty for the order
 * @param title words of the title
 * @param preamble of the order; empty for an annex
 * @param mark under the title, {@code null} where none
 * @param repealed is the annex in force no more?
 */
public record EditionPart(
    UUID id,
    String name,
    String title,
    String preamble,
    String mark,
    boolean landscape,
    boolean repealed,
    List<EditionLine> lines) {

  public EditionPart {
    lines = List.copyOf(lines);
  }
}
