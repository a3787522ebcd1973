package ru.rsnms.reports.sheet;

import java.util.List;

/**
 * Head of a form.
 *
 * @param bodyLines full name of the issuing body, line by line
 * @param abbreviation short name with its brackets; nullable
 * @param emblem PNG or JPEG picture, printed 15×18 mm; nullable
 */
public record Letterhead(List<String> bodyLines, String abbreviation, byte[] emblem) {

  public Letterhead {
    bodyLines = List.copyOf(bodyLines);
  }
}
