package ru.rsnms.execution.model;

/** Takes out of a sentence what it quotes; the places of all other letters stay. */
final class Quotation {

  private static final char OPENS = '\u00ab';
  private static final char CLOSES = '\u00bb';

  private Quotation() {}

  /** Quotations become spaces; of a text whose marks do not pair nothing is taken out. */
  static String without(String text) {
    var kept = new StringBuilder();
    var depth = 0;
    for (var letter : text.toCharArray()) {
      depth += letter == OPENS ? 1 : 0;
      kept.append(depth > 0 ? ' ' : letter);
      depth -= letter == CLOSES && depth > 0 ? 1 : 0;
    }
    return depth == 0 ? kept.toString() : text;
  }
}
