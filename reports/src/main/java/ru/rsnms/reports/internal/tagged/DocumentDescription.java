package ru.rsnms.reports.internal.tagged;

import java.time.Instant;
import java.util.Objects;

/**
 * What a file says of itself.
 *
 * @param title shown by readers instead of the file name
 * @param author person or body
 * @param subject may be empty
 * @param language BCP 47 tag, e.g. {@code ru-RU}
 * @param created moment written into the file
 */
public record DocumentDescription(
    String title, String author, String subject, String language, Instant created) {

  public DocumentDescription {
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(created, "created");
    if (title.isBlank()) {
      throw new IllegalArgumentException("An accessible document has a title");
    }
  }
}
