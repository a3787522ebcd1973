package ru.rsnms.document.adapter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as PNG pictures, for a quick look without a program for PDF. */
final class PagePictures {

  /** Enough to read a letterhead on a screen; a page weighs about 60 KB. */
  private static final int DPI = 90;

  private PagePictures() {}

  static List<byte[]> of(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      var renderer = new PDFRenderer(document);
      var pictures = new ArrayList<byte[]>();
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(renderer.renderImageWithDPI(page, DPI, ImageType.GRAY), "png", picture);
        pictures.add(picture.toByteArray());
      }
      return pictures;
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}
