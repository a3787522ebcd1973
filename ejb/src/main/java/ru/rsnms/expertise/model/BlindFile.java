package ru.rsnms.expertise.model;

/** A file that tells nothing of its author. */
public record BlindFile(String mediaType, byte[] bytes) {

  public static final String PDF = "application/pdf";
  public static final String WORDS = "text/plain;charset=UTF-8";

  /** Ending of the name under which experts get it. */
  public static String endingOf(String mediaType) {
    return PDF.equals(mediaType) ? ".pdf" : ".txt";
  }
}
