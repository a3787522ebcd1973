package ru.rsnms.registry;

/**
 * A name as a text writes it, in whatever case.
 *
 * @param words as written
 * @param first first name or its initial with a full stop
 * @param patronymic patronymic or its initial with a full stop, {@code null} where there is none
 */
public record NameMention(String words, String last, String first, String patronymic) {

  /** Is the first name written as an initial? */
  public boolean isBrief() {
    return first.endsWith(".");
  }
}
