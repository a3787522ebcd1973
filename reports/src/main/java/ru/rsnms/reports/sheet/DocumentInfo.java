package ru.rsnms.reports.sheet;

import java.net.URI;
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
 * @param identifier what the file is a copy of, so that equal words of different documents are
 *     different files; nullable
 */
public record DocumentInfo(
    String title, String author, String subject, String language, Instant created, URI identifier) {

  public DocumentInfo {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(created, "created");
  }

  /** Of a file that is not a copy of one document. */
  public DocumentInfo(
      String title, String author, String subject, String language, Instant created) {
    this(title, author, subject, language, created, null);
  }
}
