package ru.rsnms.amendment;

import java.util.List;
import ru.rsnms.shared.Texts;

/**
 * An amendment in force that finds nothing to change in the text of its day: a person has to look.
 *
 * @param code refusal it would have met, {@code problem.<code>} has the sentence
 */
public record Unapplied(
    ActRef act, AmendmentInstruction instruction, String code, List<Object> details) {

  public Unapplied {
    details = List.copyOf(details);
  }

  /** Why it was not applied, in Russian. */
  public String sentence() {
    return Texts.of("problem." + code, details.stream().map(String::valueOf).toArray());
  }
}
