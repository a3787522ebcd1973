package ru.rsnms.reports;

import java.io.OutputStream;
import ru.rsnms.reports.sheet.DocumentInfo;
import ru.rsnms.reports.sheet.DocumentSheet;

/** Prints sheets. Implementations are thread-safe and keep no state of a document. */
public interface ReportRenderer {

  /**
   * Prints the whole document: text, signature and all annexes, portrait and landscape, in one
   * file.
   *
   * @return the bytes of a PDF/A-1a and PDF/UA-1 file
   * @throws UnprintableText if the font has no glyph for a character of the sheet
   */
  byte[] pdf(DocumentSheet sheet);

  /**
   * Begins a PDF/A-1a and PDF/UA-1 file of many documents.
   *
   * @param info of the file as a whole
   * @param out is not closed
   */
  BoundSheets bind(DocumentInfo info, OutputStream out);
}
