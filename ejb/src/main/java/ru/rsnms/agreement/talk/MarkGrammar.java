package ru.rsnms.agreement.talk;

/** Marks of list items: letters of the alphabet that lists use, figures, or one sign for all. */
final class MarkGrammar {

  private static final String LETTERS = "абвгдежзиклмнопрстуфхцчшщэюя";

  private MarkGrammar() {}

  /**
   * The mark of an item by its place, from 1, in the manner of the one it has.
   *
   * @param mark «б)», «2)», «–»; {@code null} without one
   */
  static String like(String mark, int place) {
    if (mark == null || !mark.endsWith(")")) {
      return mark;
    }
    var sign = mark.substring(0, mark.length() - 1);
    if (sign.matches("\\d+")) {
      return place + ")";
    }
    return sign.length() == 1 && LETTERS.contains(sign) && place <= LETTERS.length()
        ? LETTERS.charAt(place - 1) + ")"
        : mark;
  }
}
