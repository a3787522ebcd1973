package ru.rsnms.document.adapter.recognition;

import java.util.List;

/**
 * A line of a paper as it was read from its file, before anybody knows what it is.
 *
 * @param number place in the original, from 1
 * @param mark number that the word processor gave by itself, empty otherwise
 * @param text its words; cells of a row are parted by tabs
 * @param table which table of the file it is a row of, 0 for none
 */
record RawLine(int number, String mark, String text, int table) {

  static RawLine of(int number, String text) {
    return new RawLine(number, "", text, 0);
  }

  /** The cells of a row; one cell where the line is no row. */
  List<String> cells() {
    return List.of(text.split("\t", -1)).stream().map(String::strip).toList();
  }

  boolean isRow() {
    return table > 0 || text.indexOf('\t') > 0;
  }

  /** The words without the tabs. */
  String words() {
    return text.replaceAll("\\s+", " ").strip();
  }
}
