package ru.rsnms.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.nio.file.Files;
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
    var file = Files.createTempFile("list", Spreadsheet.ENDING);
    try (var sheet = new Spreadsheet(name, columns, clock);
        var out = Files.newOutputStream(file)) {
      filling.accept(sheet);
      sheet.write(out);
    } catch (IOException | RuntimeException refused) {
      Files.delete(file);
      throw refused;
    }
    StreamingOutput body =
        out -> {
          try {
            Files.copy(file, out);
          } finally {
            Files.delete(file);
          }
        };
    return Response.ok(body, Spreadsheet.MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_LENGTH, Files.size(file))
        .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(name + Spreadsheet.ENDING))
        .build();
  }
}
