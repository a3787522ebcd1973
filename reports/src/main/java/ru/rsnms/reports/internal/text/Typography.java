package ru.rsnms.reports.internal.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/**
 * Makes spaces non-breaking where Russian office practice forbids a line end: after the number
 * sign, inside dates, before units and dashes, between initials and a surname, after short
 * prepositions. Only spaces change; words stay equal.
 */
public final class Typography {

  private static final char SPACE = ' ';
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char NUMBER_SIGN = '\u2116';
  private static final String DASHES = "-\u2013\u2014";
  private static final String OPENING = "(\u00AB\u201E\"";

  private static final Typography RUSSIAN = new Typography(words());

  private final Set<String> shortWords;
  private final Set<String> beforeNumbers;
  private final Set<String> months;
  private final List<String> units;
  private final Set<String> abbreviations;
  private final List<String> numbered;

  private Typography(Properties words) {
    shortWords = Set.of(words.getProperty("short").split(" "));
    beforeNumbers = Set.of(words.getProperty("beforeNumbers").split(" "));
    months = Set.of(words.getProperty("months").split(" "));
    units = List.of(words.getProperty("units").split(" "));
    abbreviations = Set.of(words.getProperty("abbreviations").split(" "));
    numbered = List.of(words.getProperty("numbered").split(" "));
  }

  public static Typography russian() {
    return RUSSIAN;
  }

  private static Properties words() {
    Properties words = new Properties();
    try (var in = Typography.class.getResourceAsStream("/ru/rsnms/reports/typography.properties")) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** Running text, cleaned by {@link PlainText}; null gives an empty text. */
  public String text(String text) {
    return bind(PlainText.of(text), false);
  }

  /** The same for titles, marks and cells: a year stays with its month as well. */
  public String title(String text) {
    return bind(PlainText.of(text), true);
  }

  private String bind(String text, boolean title) {
    int space = text.indexOf(SPACE);
    if (space < 0) {
      return text;
    }
    char[] bound = text.toCharArray();
    int previousStart = 0;
    while (space >= 0) {
      int nextEnd = wordEnd(text, space + 1);
      if (bindsTogether(
          text.substring(previousStart, space), text.substring(space + 1, nextEnd), title)) {
        bound[space] = NO_BREAK_SPACE;
      }
      previousStart = space + 1;
      space = nextEnd < text.length() ? text.indexOf(SPACE, nextEnd) : -1;
    }
    return new String(bound);
  }

  private static int wordEnd(String text, int start) {
    int i = start;
    while (i < text.length() && text.charAt(i) != SPACE && text.charAt(i) != '\n') {
      i++;
    }
    return i;
  }

  private boolean bindsTogether(String before, String after, boolean title) {
    String previous = lastWord(before);
    if (previous.isEmpty() || after.isEmpty()) {
      return false;
    }
    char end = previous.charAt(previous.length() - 1);
    if (end == NUMBER_SIGN || isDash(after)) {
      return true;
    }
    if (Character.isDigit(end)) {
      return bindsNumber(previous, after);
    }
    String word = unquoted(previous).toLowerCase(Locale.ROOT);
    return shortWords.contains(word)
        || bindsName(previous, after)
        || abbreviations.contains(word) && isProperStart(after)
        || startsWithDigitOrSign(after) && bindsToNumber(word, title);
  }

  private boolean bindsToNumber(String word, boolean title) {
    return startsWithOneOf(word, numbered)
        || beforeNumbers.contains(word)
        || title && months.contains(word);
  }

  private boolean bindsNumber(String number, String after) {
    String word = after.toLowerCase(Locale.ROOT);
    return startsWithOneOf(word, units)
        || months.contains(letters(word))
        || isThreeDigits(after)
            && number.chars().allMatch(Character::isDigit)
            && number.length() <= 3;
  }

  /** Initials and surname in either order. */
  private static boolean bindsName(String previous, String after) {
    return isInitials(unquoted(previous))
            && previous.endsWith(".")
            && (isCapitalized(after) || isInitials(after))
        || isCapitalized(previous)
            && Character.isLetter(previous.charAt(previous.length() - 1))
            && isInitials(after);
  }

  private static boolean isInitials(String word) {
    if (word.length() < 2) {
      return false;
    }
    return Character.isUpperCase(word.charAt(0))
        && word.charAt(1) == '.'
        && (word.length() == 2
            || word.length() >= 4
                && Character.isUpperCase(word.charAt(2))
                && word.charAt(3) == '.');
  }

  private static boolean isCapitalized(String word) {
    String name = unquoted(word);
    return name.length() >= 2
        && Character.isUpperCase(name.charAt(0))
        && Character.isLowerCase(name.charAt(1));
  }

  private static boolean isProperStart(String word) {
    char c = word.charAt(0);
    return Character.isUpperCase(c) || Character.isDigit(c) || OPENING.indexOf(c) >= 0;
  }

  private static boolean startsWithDigitOrSign(String word) {
    char c = word.charAt(0);
    return Character.isDigit(c) || c == NUMBER_SIGN;
  }

  private static boolean isThreeDigits(String word) {
    return word.length() >= 3
        && word.substring(0, 3).chars().allMatch(Character::isDigit)
        && (word.length() == 3 || !Character.isLetterOrDigit(word.charAt(3)));
  }

  private static boolean isDash(String word) {
    return word.length() == 1 && DASHES.indexOf(word.charAt(0)) >= 0;
  }

  private static boolean startsWithOneOf(String word, List<String> beginnings) {
    for (String beginning : beginnings) {
      if (word.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  private static String letters(String word) {
    int i = 0;
    while (i < word.length() && Character.isLetter(word.charAt(i))) {
      i++;
    }
    return word.substring(0, i);
  }

  private static String unquoted(String word) {
    int i = 0;
    while (i < word.length() && OPENING.indexOf(word.charAt(i)) >= 0) {
      i++;
    }
    return word.substring(i);
  }

  /** The part after a line feed or an already bound space. */
  private static String lastWord(String text) {
    int i = text.length();
    while (i > 0 && text.charAt(i - 1) != '\n' && text.charAt(i - 1) != NO_BREAK_SPACE) {
      i--;
    }
    return text.substring(i);
  }
}
