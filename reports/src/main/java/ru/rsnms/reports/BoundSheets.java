package ru.rsnms.reports;

import ru.rsnms.reports.sheet.DocumentSheet;

/**
 * One file of many documents while it is written: each begins on a page of its own, counts its
 * pages from one and has its bookmark. What was added is written and forgotten, so a file may be
 * longer than memory.
 */
public interface BoundSheets extends AutoCloseable {

  /**
   * Prints the next document.
   *
   * @throws UnprintableText if the font has no glyph for a character of the sheet
   */
  void add(String bookmark, DocumentSheet sheet);

  /** Writes what only the end of the file can say; without it the file is no PDF. */
  void finish();

  @Override
  void close();
}
