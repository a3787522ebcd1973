package ru.rsnms.amendment.model.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.UnitKind;

/**
 * Turns lines of a new wording into units: numbers, letters and dashes in front tell them apart.
 */
public final class LineGrammar {

  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(\\d{1,3}(?:\\.\\d{1,3})*[¹²³⁴⁵⁶⁷⁸⁹]*)(?:\\.\\s+|\\s+(?=[А-ЯЁA-Z]))(.*)$",
          Pattern.DOTALL);
  private static final Pattern LETTERED =
      Pattern.compile("^([а-яёa-z]\\)|\\d{1,2}\\))\\s+(.*)$", Pattern.DOTALL);
  private static final Pattern DASHED = Pattern.compile("^[-–—•]\\s+(.*)$", Pattern.DOTALL);

  private LineGrammar() {}

  /** Takes the quotation marks around the new wording away. */
  static String unquoted(String wording) {
    var text = TokenGrammar.straightened(wording).strip();
    if (!text.startsWith("«")) {
      return text;
    }
    var end = text.replaceAll("[.;,]+$", "");
    return end.endsWith("»")
        ? text.substring(1, end.length() - 1).strip()
        : text.substring(1).strip();
  }

  /** Units of the top, with those under them. */
  public static List<NormUnit> units(String wording) {
    List<NormUnit> flat =
        wording
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(LineGrammar::unit)
            .toList();
    return nested(flat);
  }

  private static NormUnit unit(String line) {
    var numbered = NUMBERED.matcher(line);
    if (numbered.matches()) {
      return NormUnit.of(UnitKind.CLAUSE, numbered.group(1), numbered.group(2));
    }
    var lettered = LETTERED.matcher(line);
    if (lettered.matches()) {
      return NormUnit.of(UnitKind.LIST_ITEM, lettered.group(1), lettered.group(2));
    }
    var dashed = DASHED.matcher(line);
    return dashed.matches()
        ? NormUnit.of(UnitKind.LIST_ITEM, NormUnit.LIST_MARK, dashed.group(1))
        : NormUnit.of(UnitKind.PARAGRAPH, null, line);
  }

  /** A clause takes what follows it up to the next clause that is not under it. */
  private static List<NormUnit> nested(List<NormUnit> flat) {
    List<NormUnit> top = new ArrayList<>();
    for (var i = 0; i < flat.size(); ) {
      var head = flat.get(i);
      var end = i + 1;
      while (end < flat.size() && isUnder(head, flat.get(end))) {
        end++;
      }
      top.add(head.withChildren(nested(flat.subList(i + 1, end))));
      i = end;
    }
    return top;
  }

  private static boolean isUnder(NormUnit head, NormUnit next) {
    if (head.kind() == UnitKind.CLAUSE) {
      return next.kind() != UnitKind.CLAUSE || next.number().startsWith(head.number() + ".");
    }
    return head.kind() == UnitKind.PARAGRAPH
        && head.text().endsWith(":")
        && next.kind() == UnitKind.LIST_ITEM;
  }
}
