package ru.rsnms.shared.paper;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import ru.rsnms.reports.BoundSheets;
import ru.rsnms.reports.ReportRenderer;
import ru.rsnms.reports.ReportRenderers;
import ru.rsnms.reports.UnprintableText;
import ru.rsnms.reports.WordRenderer;
import ru.rsnms.reports.sheet.DocumentInfo;
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

  /**
   * Many sheets as one archive PDF, each with its bookmark and page numbers of its own.
   *
   * @param info of the file as a whole
   * @param out is not closed
   * @param filling adds the sheets, which are written as they come
   * @throws Conflict when a text has a sign that no font of the house has
   */
  public void bind(DocumentInfo info, OutputStream out, Consumer<BoundSheets> filling) {
    printed(
        () -> {
          try (var file = renderer.bind(info, out)) {
            filling.accept(file);
            file.finish();
          }
          return null;
        });
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
