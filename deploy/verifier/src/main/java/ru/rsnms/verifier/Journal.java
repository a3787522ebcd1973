package ru.rsnms.verifier;

import java.util.Comparator;
import java.util.Map;

/**
 * One journal: the numbers (or the historical documents) of an issuer, a kind and a year.
 *
 * @param book {@code NUMBERS} or {@code HISTORY}
 */
record Journal(String book, String issuer, String kind, long year) implements Comparable<Journal> {

  private static final String GENESIS = "rsnms register genesis 1\n";
  private static final Comparator<Journal> ORDER =
      Comparator.comparing(Journal::book)
          .thenComparing(Journal::issuer)
          .thenComparing(Journal::kind)
          .thenComparing(Journal::year);

  static Journal of(Fields fields) throws BadFormat {
    return new Journal(
        fields.text("book"), fields.text("issuer"), fields.text("kind"), fields.number("year"));
  }

  /** What the first link of the journal names as its predecessor. */
  String genesis() {
    var fields = Map.<String, Object>of("book", book, "issuer", issuer, "kind", kind, "year", year);
    return CanonicalText.digest(GENESIS + CanonicalText.of(fields));
  }

  boolean isNumbered() {
    return book.equals("NUMBERS");
  }

  @Override
  public int compareTo(Journal other) {
    return ORDER.compare(this, other);
  }
}
