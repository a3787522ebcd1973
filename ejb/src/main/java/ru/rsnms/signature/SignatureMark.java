package ru.rsnms.signature;

import java.util.List;

/**
 * The words of a mark on paper that tells how a document was signed (requisite 23 of GOST R
 * 7.0.97-2025); the mark shows the signature and is not the signature.
 *
 * @param title in capitals, lines parted by a line feed
 * @param lines at most three
 */
public record SignatureMark(String title, List<Line> lines) {

  public SignatureMark {
    lines = List.copyOf(lines);
  }

  public record Line(String label, String value) {}
}
