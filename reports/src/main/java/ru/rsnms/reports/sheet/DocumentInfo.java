package ru.rsnms.reports.sheet;

import java.time.Instant;
import java.util.Objects;

/**
 * Metadata of the file.
 *
 * @param title of the document
 * @param author the issuing body
 * @param subject what it is about; may be empty
 * @param language BCP 47 tag, e.g. {@code ru-RU}
 * @param created moment written into the file
 */
public record DocumentInfo(
    String title, String author, String subject, String language, Instant created) {

  public DocumentInfo {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(created, "created");
  }
}
