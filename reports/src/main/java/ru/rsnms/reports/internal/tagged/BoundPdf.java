package ru.rsnms.reports.internal.tagged;

import java.io.OutputStream;
import java.util.List;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * Writes many documents into one file as PDF/A-1a and PDF/UA-1: each is a part of the structure
 * with a bookmark. What was added is written.
 */
public final class BoundPdf implements AutoCloseable {

  private final FileDrawing file;

  /**
   * @param out is not closed
   */
  public BoundPdf(OutputStream out) {
    file = new FileDrawing(out, LinkedWords.NONE);
  }

  /** Writes the next document, which may be made of several fillings. */
  public void add(String bookmark, List<JasperPrint> prints, LinkedWords links) {
    file.beginPart(bookmark, links);
    prints.forEach(file::draw);
    file.endPart();
  }

  /** Writes the end of the file. */
  public void finish(DocumentDescription description) {
    file.finish(description);
  }

  @Override
  public void close() {
    file.close();
  }
}
