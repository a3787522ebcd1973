package ru.rsnms.web.faces;

import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.shared.Texts;

/**
 * One line of a list to choose from.
 *
 * @param value as it stands in the address
 * @param label as people read it
 */
public record Option(String value, String label) {

  /** The constants of an enum with their labels, in their order. */
  public static List<Option> of(Enum<?>... constants) {
    return Stream.of(constants)
        .map(constant -> new Option(constant.name(), Texts.of(constant)))
        .toList();
  }
}
