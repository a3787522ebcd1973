package ru.rsnms.document.adapter.recognition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Parts the words of one row into cells by what parties, terms and values look like. */
final class CellWords {

  private static final String DASH = "\n\u2013 ";
  private static final Pattern PARTIES_TERM =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?<parties>"
              + Patterns.source("parties")
              + "(?:, "
              + Patterns.source("term")
              + ")?)\\s+(?<term>"
              + Patterns.source("term")
              + ")(?=\\s|$)");
  private static final Pattern TERM =
      Pattern.compile("(?<![\\p{L}\\d])(?<term>" + Patterns.source("term") + ")(?=\\s|$)");
  private static final Pattern TAIL = Patterns.of("tail");
  private static final String VALUE = Patterns.source("value");

  private final List<Column> columns;

  CellWords(List<Column> columns) {
    this.columns = columns;
  }

  /** A row with a number: the cells in the order of the columns. */
  List<String> numbered(String number, List<String> parts) {
    if (columns.contains(Column.YEAR)) {
      return values(number, String.join(" ", parts));
    }
    var words = inLines(parts);
    var found = PARTIES_TERM.matcher(words);
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.NUMBER, number);
    if (found.find()) {
      cells.put(Column.ACTIVITY, words.substring(0, found.start()).strip());
      cells.put(Column.RESPONSIBLE, found.group("parties"));
      cells.put(Column.TERM, found.group("term"));
      cells.put(Column.RESULT, words.substring(found.end()).strip());
    } else {
      cells.put(Column.ACTIVITY, words);
    }
    return inOrder(cells);
  }

  /** A row without a number; empty where no term is in it. */
  List<String> plain(String words) {
    var found = TERM.matcher(words);
    if (!found.find()) {
      return List.of();
    }
    var end = endOfTerms(found, words);
    var tail = tail(words, end);
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.ACTIVITY, words.substring(0, found.start()).strip());
    cells.put(Column.TERM, words.substring(found.start(), end));
    cells.put(Column.RESULT, words.substring(end, tail).strip());
    cells.put(Column.RESPONSIBLE, words.substring(tail).strip());
    return inOrder(cells);
  }

  /** A term that stands twice in a row is one cell. */
  private static int endOfTerms(Matcher found, String words) {
    var end = found.end();
    var first = found.group("term");
    return words.startsWith(" " + first, end) ? end + 1 + first.length() : end;
  }

  /** Where the last words about a post begin; the end where there are none. */
  private static int tail(String words, int from) {
    var found = TAIL.matcher(words);
    var at = words.length();
    if (found.find(from)) {
      at = found.start();
    }
    return at;
  }

  private List<String> values(String number, String words) {
    var years = (int) columns.stream().filter(column -> column == Column.YEAR).count();
    var pattern =
        Pattern.compile(
            "^(.+?)\\s+(" + Patterns.source("unit") + ")((?:\\s+" + VALUE + "){" + years + "})$");
    var found = pattern.matcher(words);
    List<String> cells = new ArrayList<>();
    var named = columns.size() > years + 2;
    if (!found.matches()) {
      return List.of(number, words);
    }
    cells.addAll(named ? List.of(number, found.group(1)) : List.of(number + ". " + found.group(1)));
    cells.add(found.group(2));
    Pattern.compile(VALUE)
        .matcher(found.group(3))
        .results()
        .forEach(value -> cells.add(value.group()));
    return cells;
  }

  List<String> inOrder(Map<Column, String> cells) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> columns.get(i) == null ? "" : cells.getOrDefault(columns.get(i), ""))
        .collect(Collectors.toList());
  }

  /** Items of a list inside the cell keep their lines. */
  private static String inLines(List<String> parts) {
    var words = new StringBuilder();
    var listing = false;
    for (var part : parts) {
      var item = part.startsWith("- ") || part.startsWith("\u2013 ");
      if (item) {
        words.append(DASH).append(part.substring(2));
      } else {
        words.append(words.length() == 0 ? "" : listing ? "\n" : " ").append(part);
      }
      listing = item;
    }
    return words.toString();
  }
}
