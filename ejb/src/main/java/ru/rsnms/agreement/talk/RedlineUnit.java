package ru.rsnms.agreement.talk;

import java.util.List;
import java.util.UUID;
import ru.rsnms.document.UnitKind;
import ru.rsnms.document.WordDifference.Stretch;

/**
 * A clause of two texts read as one.
 *
 * @param id {@code null} for the title, the preamble and what else is no clause
 * @param place the clause as a person names it, in the text that has it
 * @param kind {@code null} for what is no clause
 * @param numberBefore {@code null} where it had none, as is {@code numberAfter}
 * @param depth from 0
 * @param words both wordings read as one
 */
public record RedlineUnit(
    UUID id,
    String place,
    UnitKind kind,
    String numberBefore,
    String numberAfter,
    int depth,
    RedlineChange change,
    List<Stretch> words) {

  public RedlineUnit {
    words = List.copyOf(words);
  }

  /** Does the reader see anything new here? */
  public boolean differs() {
    return change != RedlineChange.UNCHANGED;
  }

  /** The number it has, or had. */
  public String number() {
    return numberAfter == null ? numberBefore : numberAfter;
  }
}
