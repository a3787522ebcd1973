package ru.rsnms.document;

import java.time.LocalDate;
import java.util.List;

/**
 * Requisites of a paper that was issued before the system knew it; printed word for word.
 *
 * @param number historical number («139-р»)
 * @param date historical date
 * @param dateText the date as the paper has it («от «29» декабря 2023 г.»)
 * @param issuerLines words of the letterhead
 * @param kindWord «ПРИКАЗ», «РАСПОРЯЖЕНИЕ» as printed
 * @param place {@code null} where the paper has none
 * @param registration a second, state registration line, or {@code null}
 * @param signatoryPosition post under the text
 * @param signatoryName initials and last name under the text
 */
public record Original(
    String number,
    LocalDate date,
    String dateText,
    List<String> issuerLines,
    String kindWord,
    String place,
    String registration,
    String signatoryPosition,
    String signatoryName) {

  public Original {
    issuerLines = issuerLines == null ? List.of() : List.copyOf(issuerLines);
  }

  /** Has the paper what the journal of historical documents knows it by? */
  public boolean isIdentified() {
    return number != null && !number.isBlank() && date != null;
  }
}
