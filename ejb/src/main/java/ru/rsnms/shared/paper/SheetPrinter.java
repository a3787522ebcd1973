package ru.rsnms.shared.paper;

import java.util.List;
import java.util.function.Supplier;
import ru.rsnms.reports.ReportRenderer;
import ru.rsnms.reports.ReportRenderers;
import ru.rsnms.reports.UnprintableText;
import ru.rsnms.reports.WordRenderer;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.shared.Conflict;

/** Has the sheets of every context rendered; a sign that no font has is refused by its name. */
public final class SheetPrinter {

  private final ReportRenderer renderer = ReportRenderers.standard();
  private final WordRenderer word = ReportRenderers.word();

  /**
   * The sheet as an archive PDF.
   *
   * @throws Conflict when its text has a sign that no font of the house has
   */
  public byte[] pdf(DocumentSheet sheet) {
    return printed(() -> renderer.pdf(sheet));
  }

  /**
   * The sheet as a word processor file with the pages of the paper.
   *
   * @param doubtful words to be highlighted wherever they stand
   * @throws Conflict when its text has a sign that no font of the house has
   */
  public byte[] docx(DocumentSheet sheet, List<String> doubtful) {
    return printed(() -> word.docx(sheet, doubtful));
  }

  private static byte[] printed(Supplier<byte[]> paper) {
    try {
      return paper.get();
    } catch (UnprintableText missing) {
      throw new Conflict(
          "shared/no-glyph",
          Character.toString(missing.codePoint()),
          "U+%04X".formatted(missing.codePoint()),
          missing.place());
    }
  }
}
