package ru.rsnms.shared;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text with placeholders as {@link MessageFormat} reads it, taken apart: the same few sentences
 * are told to each of many people.
 */
final class Template {

  /** The first of the signs that stand for nothing but a placeholder. */
  private static final char MARK = '\ue000';

  private final MessageFormat format;
  private final List<String> between;
  private final int[] places;

  /**
   * @param between the words around the placeholders; empty where a placeholder is more than its
   *     detail, as forms of a plural are
   * @param places which detail follows each of the words but the last
   */
  private Template(MessageFormat format, List<String> between, int... places) {
    this.format = format;
    this.between = between;
    this.places = places;
  }

  static Template of(String words) {
    var format = new MessageFormat(words, Texts.RUSSIAN);
    if (Stream.of(format.getFormats()).anyMatch(Objects::nonNull)) {
      return new Template(format, List.of());
    }
    var details = format.getFormatsByArgumentIndex().length;
    var marks = IntStream.range(0, details).mapToObj(i -> String.valueOf((char) (MARK + i)));
    var marked = format.format(marks.toArray());
    var between = new ArrayList<String>();
    var from = 0;
    for (var i = 0; i < marked.length(); i++) {
      if (isMark(marked.charAt(i), details)) {
        between.add(marked.substring(from, i));
        from = i + 1;
      }
    }
    between.add(marked.substring(from));
    var places = marked.chars().filter(sign -> isMark(sign, details)).map(sign -> sign - MARK);
    return new Template(format, List.copyOf(between), places.toArray());
  }

  private static boolean isMark(int sign, int details) {
    return sign >= MARK && sign < MARK + details;
  }

  String with(Object... details) {
    if (between.isEmpty()) {
      // Formats are not made for several threads at once.
      synchronized (format) {
        return format.format(details);
      }
    }
    var text = new StringBuilder(between.get(0));
    for (var i = 0; i < places.length; i++) {
      text.append(written(places[i], details)).append(between.get(i + 1));
    }
    return text.toString();
  }

  private static String written(int place, Object... details) {
    if (place >= details.length) {
      return "{" + place + "}";
    }
    return details[place] instanceof Number number
        ? RussianNumbers.written(number)
        : String.valueOf(details[place]);
  }
}
