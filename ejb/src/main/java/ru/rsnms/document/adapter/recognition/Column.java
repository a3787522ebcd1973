package ru.rsnms.document.adapter.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a table is for, by the words of its head; the first that fits is meant. */
enum Column {
  NUMBER,
  SYSTEM,
  SUBJECT,
  LEVEL,
  DOCUMENT,
  ACTIVITY,
  RESPONSIBLE,
  START,
  END,
  TERM,
  RESULT,
  UNIT,
  YEAR;

  private final Pattern head =
      Patterns.ofAnyCase("column-" + name().toLowerCase(java.util.Locale.ROOT));

  static Optional<Column> of(String head) {
    return Arrays.stream(values()).filter(column -> column.head.matcher(head).find()).findFirst();
  }

  /** The columns of a head; {@code null} stands for one of no known use. */
  static List<Column> of(List<String> heads) {
    return Arrays.asList(heads.stream().map(head -> of(head).orElse(null)).toArray(Column[]::new));
  }
}
