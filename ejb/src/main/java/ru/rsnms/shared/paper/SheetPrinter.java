package ru.rsnms.shared.paper;

import ru.rsnms.reports.ReportRenderer;
import ru.rsnms.reports.ReportRenderers;
import ru.rsnms.reports.UnprintableText;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.shared.Conflict;

/** Has the sheets of every context rendered; a sign that no font has is refused by its name. */
public final class SheetPrinter {

  private final ReportRenderer renderer = ReportRenderers.standard();

  /**
   * The sheet as an archive PDF.
   *
   * @throws Conflict when its text has a sign that no font of the house has
   */
  public byte[] pdf(DocumentSheet sheet) {
    try {
      return renderer.pdf(sheet);
    } catch (UnprintableText missing) {
      throw new Conflict(
          "shared/no-glyph",
          Character.toString(missing.codePoint()),
          "U+%04X".formatted(missing.codePoint()),
          missing.place());
    }
  }
}
