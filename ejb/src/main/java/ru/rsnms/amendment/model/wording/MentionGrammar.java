package ru.rsnms.amendment.model.wording;

import java.util.regex.Pattern;
import ru.rsnms.document.NamedActGrammar;

/** Tells the clauses and titles that change acts. */
public final class MentionGrammar {

  private static final Pattern AMENDS =
      Pattern.compile(
          "внести\\b.*\\bизменени|изложи(?:ть|в)\\b|дополни(?:ть|в)\\b|замени(?:ть|в)\\s+слов"
              + "|исключи(?:ть|в)\\s+(?:слов|пункт|абзац|раздел)|утратившим[и]?\\s+силу",
          Pattern.CASE_INSENSITIVE
              | Pattern.UNICODE_CASE
              | Pattern.UNICODE_CHARACTER_CLASS
              | Pattern.DOTALL);
  private static final Pattern AMENDING_TITLE =
      Pattern.compile(
          "^о\\s+внесении\\s+изменени|^о\\s+признании\\s+утративши|^об\\s+изменении\\b|^об\\s+отмене\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private MentionGrammar() {}

  /** Does the clause name an act, and not the one with the number? */
  static boolean speaksOfAnother(String clause, String number) {
    var outsideQuotes = clause.replaceAll("«[^»]*»?", "");
    return NamedActGrammar.first(outsideQuotes)
        .filter(found -> !found.number().equals(number))
        .isPresent();
  }

  /** Is it a clause that changes an act at all? */
  static boolean amends(String clause) {
    return AMENDS.matcher(clause).find();
  }

  /** Is the title one of an amending act («О внесении изменений в …»)? */
  public static boolean isAmendingTitle(String title) {
    return AMENDING_TITLE.matcher(title.strip()).find();
  }
}
