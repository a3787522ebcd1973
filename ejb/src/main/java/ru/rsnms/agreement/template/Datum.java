package ru.rsnms.agreement.template;

import java.util.UUID;

/**
 * What is known of a reference.
 *
 * @param words {@code null} where nothing is known
 * @param lacks where it has to be entered or confirmed, {@code null} where all is well
 * @param subject organisation or person it is about, or {@code null}
 * @param about the words in doubt
 */
public record Datum(String words, GapPlace lacks, UUID subject, String about) {

  public static Datum known(String words) {
    return new Datum(words, null, null, "");
  }

  public static Datum missing(GapPlace where, UUID subject, String about) {
    return new Datum(null, where, subject, about);
  }

  /** There are words, but nobody vouches for them. */
  public static Datum doubtful(String words, GapPlace where, UUID subject, String about) {
    return new Datum(words, where, subject, about);
  }
}
