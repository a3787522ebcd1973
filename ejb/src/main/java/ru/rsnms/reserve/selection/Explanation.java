package ru.rsnms.reserve.selection;

import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.shared.Texts;

/**
 * A decision in words to the one it is about.
 *
 * <p>Names rules, numbers and the own merits; never experts, single marks or other people. Whoever
 * the experts are, equal results read the same.
 */
public final class Explanation {

  private Explanation() {}

  /** Sentences for the candidate, the decisive one first. */
  public static List<String> of(Verdict verdict, Selection selection) {
    return Stream.concat(
            verdict.reasons().stream().map(Explanation::sentence),
            Stream.of(sums(selection)).filter(words -> verdict.outcome() != Outcome.OUT))
        .toList();
  }

  /** One reason in words. */
  public static String sentence(Reason reason) {
    return Texts.of(
        "reserve.reason." + reason.why().name(),
        reason.details().stream().map(Explanation::word).toArray());
  }

  /** How many pass altogether and by virtue of what. */
  public static String sums(Selection selection) {
    return Texts.of(
        "reserve.selection.sums",
        selection.passedBy(Ground.QUOTA) + selection.passedBy(Ground.COMMISSION),
        selection.passedBy(Ground.FAST_TRACK),
        selection.passedBy(Ground.TICKET));
  }

  private static Object word(Object detail) {
    return detail instanceof Enum<?> constant ? Texts.of(constant) : detail;
  }
}
