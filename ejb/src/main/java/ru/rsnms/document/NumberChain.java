package ru.rsnms.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Numbers of neighbours as the paper has them («2.5», «2.9»): which are missing, which stand twice.
 */
public final class NumberChain {

  private static final Pattern NUMBER = Pattern.compile("((?:\\d+\\.)*)(\\d{1,6})");

  private final List<String> numbers;

  public NumberChain(List<String> numbers) {
    this.numbers = numbers;
  }

  /**
   * A jump between two neighbours of one parent.
   *
   * @param first the first missing number
   * @param last the last missing number, the same when only one is missing
   */
  public record Gap(String before, String after, String first, String last) {

    /** «2.6–2.8», or «8.2». */
    public String missing() {
      return first.equals(last) ? first : first + "\u2013" + last;
    }
  }

  public Stream<Gap> gaps() {
    return IntStream.range(1, numbers.size())
        .mapToObj(i -> gap(numbers.get(i - 1), numbers.get(i)))
        .flatMap(Optional::stream);
  }

  private static Optional<Gap> gap(String before, String after) {
    var one = NUMBER.matcher(before);
    var other = NUMBER.matcher(after);
    if (!one.matches() || !other.matches() || !one.group(1).equals(other.group(1))) {
      return Optional.empty();
    }
    var from = Integer.parseInt(one.group(2));
    var to = Integer.parseInt(other.group(2));
    var prefix = one.group(1);
    return to > from + 1
        ? Optional.of(new Gap(before, after, prefix + (from + 1), prefix + (to - 1)))
        : Optional.empty();
  }

  /** Numbers that stand more than once, each named once. */
  public Stream<String> twice() {
    Set<String> seen = new HashSet<>();
    return numbers.stream()
        .filter(number -> !number.isEmpty())
        .filter(number -> !seen.add(number))
        .distinct();
  }
}
