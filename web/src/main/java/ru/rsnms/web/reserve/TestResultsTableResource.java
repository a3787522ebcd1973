package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.TestProgressRow;
import ru.rsnms.reserve.TestQueries;
import ru.rsnms.reserve.exam.Scale;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.PageTexts;
import ru.rsnms.web.rest.Spreadsheet;
import ru.rsnms.web.rest.Spreadsheet.Column;
import ru.rsnms.web.rest.SpreadsheetAnswer;

/** The results of the test of a season as a file for spreadsheet programs. */
@Path("seasons/{season}/test/results-table")
@Produces({Spreadsheet.MEDIA_TYPE, APPLICATION_JSON})
@RequestScoped
public class TestResultsTableResource {

  private static final int SHORT = 14;
  private static final int MIDDLE = 34;

  @Inject TestQueries tests;
  @Inject Clock clock;

  /** Everybody of the season, by name; who asked for it is written down. */
  @GET
  public Response table(@PathParam("season") UUID season) throws IOException {
    var columns =
        List.of(
            new Column(PageTexts.of("test.progress.number"), SHORT),
            new Column(PageTexts.of("test.progress.person"), MIDDLE),
            new Column(PageTexts.of("test.progress.organization"), MIDDLE),
            new Column(PageTexts.of("test.progress.stage"), SHORT),
            new Column(PageTexts.of("test.progress.started"), SHORT),
            new Column(PageTexts.of("test.progress.closed"), SHORT),
            new Column(PageTexts.of("test.progress.total"), SHORT),
            new Column(Texts.of(Scale.ORGANISING), SHORT),
            new Column(Texts.of(Scale.POTENTIAL), SHORT),
            new Column(Texts.of(Scale.LEADERSHIP), SHORT),
            new Column(Texts.of(Scale.MANAGEMENT), SHORT),
            new Column(PageTexts.of("test.progress.held"), MIDDLE));
    return SpreadsheetAnswer.of(
        PageTexts.of("test.results"),
        columns,
        clock,
        sheet -> tests.each(new SeasonId(season), row -> write(sheet, row)));
  }

  private static void write(Spreadsheet sheet, TestProgressRow row) {
    sheet.row(
        row.number(),
        row.person(),
        row.organization(),
        Texts.of(row.stage()),
        row.startedAt(),
        row.closedAt(),
        shown(row.total()),
        shown(row.scales().get(Scale.ORGANISING)),
        shown(row.scales().get(Scale.POTENTIAL)),
        shown(row.scales().get(Scale.LEADERSHIP)),
        shown(row.scales().get(Scale.MANAGEMENT)),
        row.heldAt());
  }

  private static String shown(BigDecimal result) {
    return result == null ? null : result.toPlainString().replace('.', ',');
  }
}
