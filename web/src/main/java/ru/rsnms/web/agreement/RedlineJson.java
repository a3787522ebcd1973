package ru.rsnms.web.agreement;

import java.util.List;
import java.util.UUID;
import ru.rsnms.agreement.talk.BrokenReference;
import ru.rsnms.agreement.talk.Comparison;
import ru.rsnms.agreement.talk.NextText;
import ru.rsnms.agreement.talk.RedlineChange;
import ru.rsnms.agreement.talk.RedlineUnit;
import ru.rsnms.document.WordDifference.Stretch;

/**
 * Two texts read as one.
 *
 * @param clash place where two accepted proposals meet; absent where none do
 * @param broken names of clauses that the new numbers would make wrong
 */
public record RedlineJson(
    int from, int to, String clash, List<LineJson> lines, List<BrokenReference> broken) {

  static RedlineJson of(Comparison two) {
    return new RedlineJson(two.from(), two.to(), null, lines(two.lines()), List.of());
  }

  static RedlineJson of(NextText next) {
    return new RedlineJson(
        next.number() - 1, next.number(), next.clash(), lines(next.lines()), next.broken());
  }

  private static List<LineJson> lines(List<RedlineUnit> lines) {
    return lines.stream().map(LineJson::of).toList();
  }

  /**
   * @param unit absent for the title, the preamble and what else is no clause
   */
  public record LineJson(
      UUID unit,
      String place,
      String numberBefore,
      String numberAfter,
      RedlineChange change,
      List<Stretch> words) {

    static LineJson of(RedlineUnit line) {
      return new LineJson(
          line.id(),
          line.place(),
          line.numberBefore(),
          line.numberAfter(),
          line.change(),
          line.words());
    }
  }
}
