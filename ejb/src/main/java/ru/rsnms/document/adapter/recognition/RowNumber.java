package ru.rsnms.document.adapter.recognition;

/** Numbers of rows without the full stop at their end. */
final class RowNumber {

  private RowNumber() {}

  static String of(String words) {
    return words.matches("[\\d.]+\\.") ? words.substring(0, words.length() - 1) : words;
  }
}
