package ru.rsnms.reserve.selection;

import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.reserve.rule.Unit;
import ru.rsnms.shared.Texts;

/**
 * A decision in words to the one it is about.
 *
 * <p>Names rules, numbers and the own merits; never experts, single marks or other people. Whoever
 * the experts are, equal results read the same.
 */
public final class Explanation {

  private Explanation() {}

  /** Of people. */
  public static List<String> of(Verdict verdict, Selection selection) {
    return of(Unit.PERSON, verdict, selection);
  }

  /** Sentences for the one it is about, the decisive one first. */
  public static List<String> of(Unit unit, Verdict verdict, Selection selection) {
    return of(unit, verdict, sums(unit, selection));
  }

  /**
   * The same where many are told at once.
   *
   * @param sums of the selection, in words
   */
  public static List<String> of(Unit unit, Verdict verdict, String sums) {
    return Stream.concat(
            verdict.reasons().stream().map(reason -> sentence(unit, reason)),
            Stream.of(sums).filter(words -> verdict.outcome() != Outcome.OUT))
        .toList();
  }

  /** One reason in words; a team is spoken of otherwise than a person. */
  public static String sentence(Unit unit, Reason reason) {
    var own = "reserve.reason." + unit + "." + reason.why();
    return Texts.of(
        Texts.has(own) ? own : "reserve.reason." + reason.why(),
        reason.details().stream().map(Explanation::word).toArray());
  }

  /** How many pass altogether and by virtue of what. */
  public static String sums(Unit unit, Selection selection) {
    if (unit != Unit.PERSON) {
      return Texts.of(
          "reserve.selection.sums." + unit,
          selection.passedBy(Ground.QUOTA) + selection.passedBy(Ground.COMMISSION),
          selection.quota().submitted());
    }
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
