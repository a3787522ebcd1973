package ru.rsnms.registry.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ru.rsnms.shared.listing.Conditions;

/**
 * Words typed into a search field.
 *
 * <p>Looked for as parts of the folded text first; when nothing fits, as something that resembles
 * them, for people mistype names.
 */
final class Words {

  private static final int MOST = 6;
  private static final String SPECIAL_IN_PATTERNS = "[%_\\\\]";

  private final List<String> words;

  private Words(List<String> words) {
    this.words = words;
  }

  static Words of(String typed) {
    var cleaned = typed == null ? "" : typed.replaceAll(SPECIAL_IN_PATTERNS, " ").strip();
    return new Words(
        cleaned.isEmpty() ? List.of() : Arrays.stream(cleaned.split("\\s+")).limit(MOST).toList());
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Every word occurs in the text. */
  Conditions contained(Conditions conditions, String text) {
    for (var i = 0; i < words.size(); i++) {
      conditions.and(text + " like '%' || " + folded(i) + " || '%'").bind("word" + i, words.get(i));
    }
    return conditions;
  }

  /** The text has something like every word; the database knows how like it must be. */
  Conditions resembled(Conditions conditions, String text) {
    for (var i = 0; i < words.size(); i++) {
      conditions.and(folded(i) + " <% " + text).bind("word" + i, words.get(i));
    }
    return conditions;
  }

  /** Puts the texts that resemble the words most before the others. */
  String bestFirst(String text) {
    return IntStream.range(0, words.size())
        .mapToObj(i -> "word_similarity(" + folded(i) + ", " + text + ")")
        .collect(Collectors.joining(" + ", "", " desc"));
  }

  private static String folded(int word) {
    return "registry.folded(cast(:word" + word + " as text))";
  }
}
