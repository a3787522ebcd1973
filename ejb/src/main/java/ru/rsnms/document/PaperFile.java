package ru.rsnms.document;

import ru.rsnms.shared.Digests;

/**
 * A rendered document.
 *
 * @param name file name with its ending, Russian letters included
 * @param sha256 hexadecimal
 */
public record PaperFile(String name, String mediaType, byte[] bytes, String sha256) {

  private static final String PDF = "application/pdf";
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /**
   * @param name without its ending
   */
  public static PaperFile pdf(String name, byte[] bytes) {
    return pdf(name, bytes, Digests.sha256(bytes));
  }

  /** The same where the digest is known. */
  public static PaperFile pdf(String name, byte[] bytes, String sha256) {
    return new PaperFile(name + ".pdf", PDF, bytes, sha256);
  }

  /**
   * For a word processor.
   *
   * @param name without its ending
   */
  public static PaperFile docx(String name, byte[] bytes) {
    return new PaperFile(name + ".docx", DOCX, bytes, Digests.sha256(bytes));
  }
}
