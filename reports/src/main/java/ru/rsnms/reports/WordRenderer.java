package ru.rsnms.reports;

import java.util.List;
import ru.rsnms.reports.sheet.DocumentSheet;

/** Writes sheets as word processor files, for those who work on a draft. */
public interface WordRenderer {

  /**
   * The whole document as real paragraphs and tables with the margins and type of its house style,
   * turning its pages where the paper does (ADR 33).
   *
   * @param doubtful words to be highlighted wherever they stand in the running text
   * @return the bytes of a DOCX file; the draft mark of the sheet is its running head
   * @throws UnprintableText if the font has no glyph for a character of the sheet
   */
  byte[] docx(DocumentSheet sheet, List<String> doubtful);
}
