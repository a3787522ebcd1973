package ru.rsnms.document;

import java.util.Optional;
import java.util.stream.Stream;
import ru.rsnms.shared.Invalid;

/** No word of a document is longer than a page can show; longer ones are no words. */
public final class WordLimit {

  private static final int LONGEST = 1_000;
  private static final int SHOWN = 40;

  private WordLimit() {}

  /** Refuses a text with an endless word, naming its beginning. */
  public static void check(OrderText text) {
    Stream.of(
            Stream.of(text.title(), text.preamble()),
            text.units().stream().flatMap(WordLimit::words),
            text.annexes().stream().flatMap(WordLimit::words))
        .flatMap(words -> words)
        .flatMap(words -> endless(words).stream())
        .findFirst()
        .ifPresent(
            word -> {
              throw new Invalid("document/word-too-long", "text", word, LONGEST);
            });
  }

  private static Stream<String> words(Annex annex) {
    return Stream.of(
            Stream.of(annex.title()),
            annex.units().stream().flatMap(WordLimit::words),
            annex.annexes().stream().flatMap(WordLimit::words))
        .flatMap(words -> words);
  }

  private static Stream<String> words(NormUnit unit) {
    var cells =
        unit.table() == null
            ? Stream.<String>empty()
            : unit.table().rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(Table.Cell::text);
    return Stream.of(
            Stream.of(unit.text()), cells, unit.children().stream().flatMap(WordLimit::words))
        .flatMap(words -> words);
  }

  /** The beginning of a word without an end. */
  private static Optional<String> endless(String text) {
    var from = 0;
    for (var at = 0; at <= text.length(); at++) {
      if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
        if (at - from > LONGEST) {
          return Optional.of(text.substring(from, from + SHOWN));
        }
        from = at + 1;
      }
    }
    return Optional.empty();
  }
}
