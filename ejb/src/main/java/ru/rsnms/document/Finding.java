package ru.rsnms.document;

import ru.rsnms.shared.Texts;

/**
 * Something doubtful or wrong in a document that is being imported or checked.
 *
 * @param severity whether it stops the import
 * @param code {@code context/kebab-case}; key of the sentence {@code finding.<code>} and, where
 *     there is one, of the proposal {@code finding.<code>.proposal}
 * @param place where, in words of the document («пункт 2.1.1, графа «Срок»»)
 * @param quote the words that raised it, or {@code null}
 * @param message what is wrong, one Russian sentence
 * @param proposal what to do, or {@code null}
 */
public record Finding(
    Severity severity, String code, String place, String quote, String message, String proposal) {

  /** It stops the import; sentence and proposal are the texts of the code. */
  public static Finding error(String code, String place, String quote, Object... details) {
    return of(Severity.ERROR, code, place, quote, details);
  }

  public static Finding warning(String code, String place, String quote, Object... details) {
    return of(Severity.WARNING, code, place, quote, details);
  }

  public static Finding note(String code, String place, String quote, Object... details) {
    return of(Severity.NOTE, code, place, quote, details);
  }

  private static Finding of(
      Severity severity, String code, String place, String quote, Object... details) {
    var key = "finding." + code;
    var proposal = key + ".proposal";
    return new Finding(
        severity,
        code,
        place,
        quote,
        Texts.of(key, details),
        Texts.has(proposal) ? Texts.of(proposal, details) : null);
  }

  public enum Severity {
    /** The document cannot be saved like this. */
    ERROR,
    /** It can be saved, a person should look. */
    WARNING,
    /** Worth knowing. */
    NOTE
  }
}
