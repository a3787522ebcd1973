package ru.rsnms.document.adapter;

import ru.rsnms.reports.ReportRenderer;
import ru.rsnms.reports.ReportRenderers;
import ru.rsnms.reports.UnprintableText;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.shared.Conflict;

/** Has sheets rendered; a sign that no font has is refused by its name. */
final class SheetPrinter {

  private final ReportRenderer renderer = ReportRenderers.standard();

  byte[] pdf(DocumentSheet sheet) {
    try {
      return renderer.pdf(sheet);
    } catch (UnprintableText missing) {
      throw new Conflict(
          "document/no-glyph",
          Character.toString(missing.codePoint()),
          "U+%04X".formatted(missing.codePoint()),
          missing.place());
    }
  }
}
