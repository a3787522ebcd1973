package ru.rsnms.reports.sheet;

import java.util.List;
import java.util.Objects;

/**
 * Mark of an electronic signature (requisite 23): a framed picture of the fact, without legal force
 * of its own.
 *
 * @param title one or two lines in capitals
 * @param particulars certificate, owner, validity; at most three lines
 */
public record SignatureMark(String title, List<Particular> particulars) {

  private static final int MOST_PARTICULARS = 3;

  public SignatureMark {
    Objects.requireNonNull(title, "title");
    particulars = List.copyOf(particulars);
    if (particulars.size() > MOST_PARTICULARS) {
      throw new IllegalArgumentException(
          "a mark has room for three lines, not " + particulars.size());
    }
  }
}
