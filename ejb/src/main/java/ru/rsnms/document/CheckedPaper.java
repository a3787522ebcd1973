package ru.rsnms.document;

import java.time.LocalDate;
import java.util.List;

/**
 * A paper that is no order, as everybody may see it who holds it: what it says on its face, and
 * whether that is still so.
 *
 * @param kind what paper it is, in words
 * @param issuer the issuing body
 * @param facts what the paper says
 * @param holds is it so today?
 * @param state how it is today, in words
 * @param digest SHA-256 of the kept paper, hexadecimal
 */
public record CheckedPaper(
    String kind,
    String number,
    LocalDate on,
    String issuer,
    List<Fact> facts,
    boolean holds,
    String state,
    String digest) {

  public CheckedPaper {
    facts = List.copyOf(facts);
  }

  /** One line of what the paper says. */
  public record Fact(String term, String words) {}
}
