package ru.rsnms.reports.sheet;

import java.net.URI;
import java.util.Objects;

/**
 * Words that lead somewhere wherever they stand in the text of a document; they look like any
 * other.
 *
 * @param words as the text has them; blanks between them may be bound
 * @param address where they lead
 */
public record WordLink(String words, URI address) {

  public WordLink {
    Objects.requireNonNull(address, "address");
    if (words.isBlank()) {
      throw new IllegalArgumentException("A link needs words: " + address);
    }
  }
}
