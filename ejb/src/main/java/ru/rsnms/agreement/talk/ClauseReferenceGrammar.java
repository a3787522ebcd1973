package ru.rsnms.agreement.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds where the words of a text name its own clauses: «п. 3.2», «пунктами 2.1 и 2.3», «раздел 4».
 * Clauses of other acts («пункт 3.4 Положения») are not meant.
 */
final class ClauseReferenceGrammar {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String NUMBER = "\\d+(?:\\.\\d+)*";

  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![\\p{L}])(?:под)?(?:пункт(?:ами|ах|ам|ом|ов|а|е|у|ы)?|п\\.\\s?п\\.|пп\\.|п\\."
              + "|раздел(?:ами|ах|ам|ом|ов|а|е|у|ы)?|разд\\.)\\s*("
              + NUMBER
              + "(?:\\s*(?:,|и|или|[-–—])\\s*"
              + NUMBER
              + ")*)(?!\\d)",
          FLAGS);

  private static final Pattern ONE = Pattern.compile(NUMBER);

  /** What follows where the clause is another act's or an annex's. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "^\\s*(?:(?!настоящ)[\\p{L}\\d№-]+\\s+){0,2}(?:стать|ст\\.|положени|порядк|приложени|закон"
              + "|федеральн|кодекс|устав|приказ|постановлени|распоряжени|указ|правил|решени)",
          FLAGS);

  private ClauseReferenceGrammar() {}

  /**
   * @param words as they stand in the text
   */
  record Named(String words, String number) {}

  static List<Named> in(String text) {
    List<Named> found = new ArrayList<>();
    var names = NAMED.matcher(text.replace('\u00a0', ' '));
    while (names.find()) {
      if (!FOREIGN.matcher(text.substring(names.end())).find()) {
        ONE.matcher(names.group(1))
            .results()
            .forEach(number -> found.add(new Named(names.group(), number.group())));
      }
    }
    return found;
  }
}
