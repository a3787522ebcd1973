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

  public PaperHead {
    issuer = words(issuer);
    kind = words(kind);
    registration = words(registration);
    dateText = words(dateText);
    number = words(number);
    place = words(place);
    title = words(title);
    preamble = words(preamble);
    resolvingWord = words(resolvingWord);
    signatoryPosition = words(signatoryPosition);
    signatoryName = words(signatoryName);
  }

  private static String words(String given) {
    return given == null ? "" : given.strip();
  }
}
