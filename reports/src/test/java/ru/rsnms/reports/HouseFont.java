package ru.rsnms.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.reports.sheet.PaperStyle;
import ru.rsnms.reports.sheet.Paragraph;

/** Prints one paragraph in a family: a process of its own, as the fallback is its configuration. */
final class HouseFont {

  private HouseFont() {}

  /**
   * @param arguments family, file to write, file with the words of the paragraph
   */
  public static void main(String[] arguments) throws IOException {
    Files.write(
        Path.of(arguments[1]),
        ReportRenderers.standard()
            .pdf(
                sheet(
                    PaperStyle.standard().in(arguments[0]),
                    Files.readString(Path.of(arguments[2])))));
  }

  private static DocumentSheet sheet(PaperStyle style, String words) {
    return new DocumentSheet(
        style,
        null,
        null,
        List.of(Paragraph.heading("Образец"), Paragraph.body(words)),
        null,
        null,
        List.of(),
        null,
        Samples.info("Образец"),
        null);
  }
}
