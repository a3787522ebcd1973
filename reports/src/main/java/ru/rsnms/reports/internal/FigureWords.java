package ru.rsnms.reports.internal;

import java.util.ResourceBundle;

/** What the pictures of a paper show, for those who do not see them. */
final class FigureWords {

  private static final ResourceBundle WORDS = ResourceBundle.getBundle("ru.rsnms.reports.figures");

  private FigureWords() {}

  static String emblem() {
    return WORDS.getString("emblem");
  }

  static String code(String address) {
    return WORDS.getString("code") + " " + address;
  }
}
