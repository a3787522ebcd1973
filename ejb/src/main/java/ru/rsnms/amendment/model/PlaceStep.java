package ru.rsnms.amendment.model;

import java.util.UUID;
import java.util.function.Function;

/**
 * One word group of a place («пункт 2.1»), ready for any case.
 *
 * @param id what it names, {@code null} for the act
 */
public record PlaceStep(UUID id, Function<GrammaticalCase, String> form) {

  public String in(GrammaticalCase wanted) {
    return form.apply(wanted);
  }
}
