package ru.rsnms.roadmap.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.rsnms.roadmap.Party;

/** Parties named in one cell, parted by commas and slashes outside brackets and quotes. */
final class PartyWords {

  static final ResourceBundle WORDS =
      ResourceBundle.getBundle(PartyWords.class.getPackageName() + ".wording", Locale.ROOT);

  private static final Pattern BY_AGREEMENT =
      Pattern.compile(
          WORDS.getString("by-agreement"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private PartyWords() {}

  static List<Party> parties(String cell) {
    return parts(cell).stream()
        .map(words -> new Party(words, words, BY_AGREEMENT.matcher(words).find()))
        .toList();
  }

  private static List<String> parts(String cell) {
    List<String> parts = new ArrayList<>();
    var depth = 0;
    var part = new StringBuilder();
    for (var c : cell.toCharArray()) {
      depth += "(\u00ab".indexOf(c) >= 0 ? 1 : ")\u00bb".indexOf(c) >= 0 ? -1 : 0;
      if (depth <= 0 && (c == ',' || c == '/' || c == ';')) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    return Stream.concat(parts.stream(), Stream.of(part.toString()))
        .map(String::strip)
        .filter(words -> !words.isEmpty())
        .toList();
  }
}
