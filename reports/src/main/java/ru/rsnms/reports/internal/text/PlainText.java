package ru.rsnms.reports.internal.text;

/** Takes out of a text what is not text: control and formatting characters. */
public final class PlainText {

  private static final char LINE_SEPARATOR = '\u2028';
  private static final char PARAGRAPH_SEPARATOR = '\u2029';
  private static final char NEXT_LINE = '\u0085';

  private PlainText() {}

  /**
   * The same words in printable characters: line ends become line feeds, tabs become spaces, other
   * control characters, invisible formatting marks and lone surrogates are dropped. Null gives an
   * empty text.
   */
  public static String of(String text) {
    if (text == null) {
      return "";
    }
    return isPlain(text) ? text : cleaned(text);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSpecial(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      append(clean, text, i);
    }
    return clean.toString();
  }

  private static void append(StringBuilder clean, String text, int i) {
    char c = text.charAt(i);
    if (c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR || c == NEXT_LINE) {
      clean.append('\n');
    } else if (c == '\r') {
      if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
        clean.append('\n');
      }
    } else if (c == '\t') {
      clean.append(' ');
    } else if (!isSpecial(c) || isHalfOfPair(text, i)) {
      clean.append(c);
    }
  }

  private static boolean isSpecial(char c) {
    if (c == '\n') {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED
        || c == LINE_SEPARATOR
        || c == PARAGRAPH_SEPARATOR;
  }

  private static boolean isHalfOfPair(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
            && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1))
        || Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
