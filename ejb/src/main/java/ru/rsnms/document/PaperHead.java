package ru.rsnms.document;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Requisites of a paper that is being recognised, each as the paper has it; empty where it has
 * none.
 *
 * @param date the day that the words of the date mean, {@code null} where they cannot be read
 */
public record PaperHead(
    @Size(max = 500) String issuer,
    @Size(max = 60) String kind,
    @Size(max = 200) String registration,
    @Size(max = 100) String dateText,
    LocalDate date,
    @Size(max = 40) String number,
    @Size(max = 100) String place,
    @Size(max = 2000) String title,
    @Size(max = 5000) String preamble,
    @Size(max = 60) String resolvingWord,
    @Size(max = 300) String signatoryPosition,
    @Size(max = 100) String signatoryName) {

  /** Nothing known yet. */
  public static PaperHead empty() {
    return new PaperHead("", "", "", "", null, "", "", "", "", "", "", "");
  }
}
