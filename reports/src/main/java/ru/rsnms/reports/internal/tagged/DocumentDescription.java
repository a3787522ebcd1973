package ru.rsnms.reports.internal.tagged;

import java.net.URI;
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
 * @param identifier of the document the file is a copy of; nullable
 */
public record DocumentDescription(
    String title, String author, String subject, String language, Instant created, URI identifier) {

  public DocumentDescription {
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(created, "created");
    if (title.isBlank()) {
      throw new IllegalArgumentException("An accessible document has a title");
    }
  }

  /** Of a file that is not a copy of one document. */
  public DocumentDescription(
      String title, String author, String subject, String language, Instant created) {
    this(title, author, subject, language, created, null);
  }
}
