package ru.rsnms.document.adapter.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the heads of columns in a line of plain text («№ п/п Мероприятия Сроки …»). */
final class TableHead {

  private static final Pattern HEAD = Patterns.of("head");
  private static final int FEWEST = 3;
  private static final int LONGEST = 400;

  private TableHead() {}

  /** The heads that the line is made of; empty where it is no head. */
  static Optional<List<String>> of(String words) {
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    var starts = HEAD.matcher(words).results().map(found -> found.start()).toList();
    if (starts.size() < FEWEST || starts.get(0) != 0) {
      return Optional.empty();
    }
    List<String> heads = new ArrayList<>();
    for (var i = 0; i < starts.size(); i++) {
      var end = i + 1 < starts.size() ? starts.get(i + 1) : words.length();
      heads.add(words.substring(starts.get(i), end).strip());
    }
    return Optional.of(heads);
  }

  /** May the line be a part of a head that takes several lines? */
  static boolean isPart(RawLine line) {
    var words = line.words();
    return !words.isEmpty()
        && !line.isRow()
        && words.length() < 120
        && (HEAD.matcher(words).lookingAt()
            || Character.isLowerCase(words.codePointAt(0))
            || words.charAt(0) == '(');
  }
}
