package ru.rsnms.document.adapter.recognition;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;

/** Counts the numbers that a word processor gives by itself and that stand nowhere in the text. */
final class ParagraphNumbers {

  private static final int LEVELS = 9;
  private static final Pattern PLACEHOLDER = Pattern.compile("%(\\d)");

  private final XWPFDocument document;
  private final Map<BigInteger, int[]> counters = new HashMap<>();

  ParagraphNumbers(XWPFDocument document) {
    this.document = document;
  }

  /** The number without its closing stop («1.2», «а)»); a dash for a bullet; empty where none. */
  String of(XWPFParagraph paragraph) {
    var list = paragraph.getNumID();
    if (list == null || list.signum() == 0 || paragraph.getText().isBlank()) {
      return "";
    }
    var depth = paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
    var format = paragraph.getNumFmt();
    if (format == null || "none".equals(format) || depth >= LEVELS) {
      return "";
    }
    if ("bullet".equals(format)) {
      return WordFile.bullet();
    }
    count(list, depth);
    return written(paragraph.getNumLevelText(), list);
  }

  private void count(BigInteger list, int depth) {
    var counts = counters.computeIfAbsent(definitionOf(list), id -> new int[LEVELS]);
    counts[depth] = counts[depth] == 0 ? startOf(list, depth) : counts[depth] + 1;
    for (var deeper = depth + 1; deeper < LEVELS; deeper++) {
      counts[deeper] = 0;
    }
  }

  /** Lists of one definition are counted together. */
  private BigInteger definitionOf(BigInteger list) {
    var numbering = document.getNumbering();
    var definition = numbering == null ? null : numbering.getAbstractNumID(list);
    return definition == null ? list : definition;
  }

  private int startOf(BigInteger list, int depth) {
    var level = level(list, depth);
    return level == null || level.getStart() == null ? 1 : level.getStart().getVal().intValue();
  }

  private CTLvl level(BigInteger list, int depth) {
    var numbering = document.getNumbering();
    var definition = numbering == null ? null : numbering.getAbstractNum(definitionOf(list));
    return definition == null || depth >= definition.getCTAbstractNum().sizeOfLvlArray()
        ? null
        : definition.getCTAbstractNum().getLvlArray(depth);
  }

  private String written(String pattern, BigInteger list) {
    if (pattern == null) {
      return "";
    }
    var counts = counters.get(definitionOf(list));
    var words =
        PLACEHOLDER
            .matcher(pattern)
            .replaceAll(
                found -> {
                  var depth = Integer.parseInt(found.group(1)) - 1;
                  return Matcher.quoteReplacement(one(list, depth, Math.max(1, counts[depth])));
                })
            .strip();
    return words.endsWith(".") ? words.substring(0, words.length() - 1) : closed(words);
  }

  /** A bracket stays with a letter and leaves a digit. */
  private static String closed(String words) {
    return words.endsWith(")") && Character.isDigit(words.charAt(0))
        ? words.substring(0, words.length() - 1)
        : words;
  }

  private String one(BigInteger list, int depth, int count) {
    var level = level(list, depth);
    var format =
        level == null || level.getNumFmt() == null
            ? "decimal"
            : level.getNumFmt().getVal().toString();
    return switch (format) {
      case "russianLower" -> letter(count, '\u0430');
      case "russianUpper" -> letter(count, '\u0410');
      case "lowerLetter" -> letter(count, 'a');
      case "upperLetter" -> letter(count, 'A');
      case "upperRoman" -> roman(count);
      case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
      default -> Integer.toString(count);
    };
  }

  private static String letter(int count, char first) {
    return Character.toString(first + (count - 1) % 26);
  }

  private static String roman(int count) {
    var tens = "X".repeat(count / 10);
    var ones = new String[] {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    return tens + ones[count % 10];
  }
}
