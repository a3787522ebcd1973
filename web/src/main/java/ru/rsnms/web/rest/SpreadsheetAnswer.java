package ru.rsnms.web.rest;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** Answers with a list as a file; it is whole before its first byte leaves. */
public final class SpreadsheetAnswer {

  private SpreadsheetAnswer() {}

  /**
   * @param name of the sheet and of the file, without the ending
   * @param filling puts the rows in; what it throws is the answer instead
   */
  public static Response of(
      String name, List<Spreadsheet.Column> columns, Clock clock, Consumer<Spreadsheet> filling)
      throws IOException {
    return FileAnswer.of(
        name + Spreadsheet.ENDING,
        Spreadsheet.MEDIA_TYPE,
        out -> {
          try (var sheet = new Spreadsheet(name, columns, clock)) {
            filling.accept(sheet);
            sheet.write(out);
          }
        });
  }
}
