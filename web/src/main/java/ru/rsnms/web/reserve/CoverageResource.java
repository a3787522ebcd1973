package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ru.rsnms.reserve.Coverage;
import ru.rsnms.reserve.cadre.CoverageTable;
import ru.rsnms.reserve.cadre.VacancyQueries;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.PageTexts;
import ru.rsnms.web.rest.FileAnswer;
import ru.rsnms.web.rest.Spreadsheet;
import ru.rsnms.web.rest.Spreadsheet.Column;
import ru.rsnms.web.rest.SpreadsheetAnswer;

/** How the reserve covers the heads of organisations: as data, as a paper, as a table. */
@Path("reserve-coverage")
@RequestScoped
public class CoverageResource {

  private static final int SHORT = 14;
  private static final int LONG = 44;

  @Inject VacancyQueries queries;
  @Inject Clock clock;

  @GET
  @Produces(APPLICATION_JSON)
  public CoverageJson coverage() {
    return CoverageJson.of(queries.coverage());
  }

  @GET
  @Path("paper")
  @Produces({"application/pdf", APPLICATION_JSON})
  public Response paper() {
    return FileAnswer.of(queries.printCoverage());
  }

  @GET
  @Path("table")
  @Produces({Spreadsheet.MEDIA_TYPE, APPLICATION_JSON})
  public Response table() throws IOException {
    var columns =
        List.of(
            column("municipality", LONG),
            column("heads", SHORT),
            column("reserve", SHORT),
            column("needed", SHORT),
            column("share", SHORT),
            column("state", LONG));
    var found = queries.coverage();
    return SpreadsheetAnswer.of(
        PageTexts.of("coverage.title"),
        columns,
        clock,
        sheet -> {
          found
              .rows()
              .forEach(
                  row ->
                      write(
                          sheet,
                          row.name() == null ? Texts.of("reserve.coverage.region") : row.name(),
                          row.coverage()));
          write(sheet, Texts.of("reserve.coverage.whole"), found.whole());
        });
  }

  private static Column column(String name, int width) {
    return new Column(Texts.of("reserve.coverage." + name), width);
  }

  private static void write(Spreadsheet sheet, String name, Coverage coverage) {
    sheet.row(
        name,
        coverage.heads(),
        coverage.reserve(),
        coverage.needed(),
        coverage.share(),
        coverage.isMet()
            ? Texts.of("reserve.coverage.met")
            : Texts.of("reserve.coverage.missing", coverage.missing()));
  }

  /**
   * @param source where the norm comes from
   */
  public record CoverageJson(
      LocalDate on,
      BigDecimal norm,
      String source,
      List<CoverageRowJson> rows,
      CoverageRowJson whole) {

    static CoverageJson of(CoverageTable table) {
      return new CoverageJson(
          table.on(),
          table.norm(),
          table.source(),
          table.rows().stream()
              .map(row -> CoverageRowJson.of(row.municipality(), row.name(), row.coverage()))
              .toList(),
          CoverageRowJson.of(null, null, table.whole()));
    }
  }

  /** How the heads of a municipality are covered. */
  public record CoverageRowJson(
      String municipality,
      String name,
      int heads,
      int reserve,
      int needed,
      BigDecimal share,
      boolean met) {

    static CoverageRowJson of(String municipality, String name, Coverage coverage) {
      return new CoverageRowJson(
          municipality,
          name,
          coverage.heads(),
          coverage.reserve(),
          coverage.needed(),
          coverage.share(),
          coverage.isMet());
    }
  }
}
