package ru.rsnms.reports.internal.tagged;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * Writes filled documents as PDF/A-1a and PDF/UA-1. Every call is on its own; what calls share are
 * the font programs, which never change.
 *
 * <p>What an element is, the template says by properties (see {@code structure.Tags}): {@code
 * doc.tag} with a standard structure type or {@code Artifact}, {@code doc.alt} for figures, {@code
 * doc.column}, {@code doc.columns}, {@code doc.rows} and {@code doc.scope} for the cells of a
 * table. A text without a tag is a paragraph, everything else without one an artifact.
 */
public final class TaggedPdf {

  private TaggedPdf() {}

  /**
   * Writes documents, one after another, into one file.
   *
   * @param prints filled with {@link FillContext}; each keeps its page size
   * @throws ru.rsnms.reports.internal.tagged.font.MissingGlyph if a font lacks a character
   * @throws IllegalArgumentException if a template has what an archive file cannot hold
   */
  public static byte[] bytes(List<JasperPrint> prints, DocumentDescription description) {
    return bytes(prints, description, LinkedWords.NONE);
  }

  /** The same with words that lead somewhere. */
  public static byte[] bytes(
      List<JasperPrint> prints, DocumentDescription description, LinkedWords links) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    write(prints, description, links, bytes);
    return bytes.toByteArray();
  }

  /**
   * The same into a stream, page by page; it is not closed.
   *
   * @param prints taken one by one, so that the next may be filled when the one before is written
   */
  public static void write(
      Iterable<JasperPrint> prints, DocumentDescription description, OutputStream out) {
    write(prints, description, LinkedWords.NONE, out);
  }

  private static void write(
      Iterable<JasperPrint> prints,
      DocumentDescription description,
      LinkedWords links,
      OutputStream out) {
    try (FileDrawing file = new FileDrawing(out, links)) {
      prints.forEach(file::draw);
      file.finish(description);
    }
  }
}
