package ru.rsnms.document;

import java.util.List;

/**
 * A sample paper in a house style, before the style is kept.
 *
 * @param paper the PDF
 * @param pictures its pages as PNG, for the eye
 */
public record Specimen(PaperFile paper, List<byte[]> pictures) {

  public Specimen {
    pictures = List.copyOf(pictures);
  }
}
