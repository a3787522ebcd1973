package ru.rsnms.document.adapter.recognition;

import ru.rsnms.document.NormUnit;

/** Marks of list items: every kind of dash and bullet is the one dash of our papers. */
final class Marks {

  private Marks() {}

  static String item(String mark) {
    return Character.isLetterOrDigit(mark.codePointAt(0)) ? mark : NormUnit.LIST_MARK;
  }
}
