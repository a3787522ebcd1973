package ru.rsnms.reserve.selection;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ru.rsnms.reserve.rule.Unit;
import ru.rsnms.reserve.selection.Reason.Why;
import ru.rsnms.shared.Texts;

/**
 * A decision in words to the one it is about.
 *
 * <p>Names rules, numbers and the own merits; never experts, single marks or other people. Whoever
 * the experts are, equal results read the same.
 */
public final class Explanation {

  private static final Map<Unit, Map<Why, String>> KEYS = keys();

  private Explanation() {}

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
    List<String> sentences = new ArrayList<>(verdict.reasons().size() + 1);
    verdict.reasons().forEach(reason -> sentences.add(sentence(unit, reason)));
    if (verdict.outcome() != Outcome.OUT) {
      sentences.add(sums);
    }
    return List.copyOf(sentences);
  }

  /** One reason in words; a team is spoken of otherwise than a person. */
  public static String sentence(Unit unit, Reason reason) {
    var details = reason.details().toArray();
    for (var i = 0; i < details.length; i++) {
      details[i] = word(details[i]);
    }
    return Texts.of(KEYS.get(unit).get(reason.why()), details);
  }

  private static Map<Unit, Map<Why, String>> keys() {
    Map<Unit, Map<Why, String>> keys = new EnumMap<>(Unit.class);
    for (var unit : Unit.values()) {
      Map<Why, String> ofUnit = new EnumMap<>(Why.class);
      for (var why : Why.values()) {
        var own = "reserve.reason." + unit + "." + why;
        ofUnit.put(why, Texts.has(own) ? own : "reserve.reason." + why);
      }
      keys.put(unit, ofUnit);
    }
    return keys;
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
