package ru.rsnms.reserve.exam;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import ru.rsnms.shared.Texts;

/** How people write in files what the program calls otherwise. */
public final class Wording {

  private Wording() {}

  /** The constant that a word names, by its own name or its label. */
  static <E extends Enum<E>> Optional<E> constant(E[] all, String word) {
    var clean = word.strip();
    return Stream.of(all)
        .filter(one -> one.name().equals(clean) || Texts.of(one).equalsIgnoreCase(clean))
        .findFirst();
  }

  /** All that may be written. */
  static Object labels(Enum<?>... all) {
    return String.join(", ", Stream.of(all).map(Texts::of).toList());
  }

  static boolean fits(BigDecimal number, int least, int most) {
    return number.compareTo(BigDecimal.valueOf(least)) >= 0
        && number.compareTo(BigDecimal.valueOf(most)) <= 0;
  }

  /** A decimal as people write it, with comma or point and at most four decimals. */
  public static Optional<BigDecimal> number(String word) {
    var clean = word.strip().replace(',', '.');
    return clean.matches("-?\\d{1,6}(\\.\\d{1,4})?")
        ? Optional.of(new BigDecimal(clean))
        : Optional.empty();
  }
}
