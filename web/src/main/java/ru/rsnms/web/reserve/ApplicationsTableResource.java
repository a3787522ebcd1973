package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import ru.rsnms.reserve.ApplicationQueries;
import ru.rsnms.reserve.ApplicationRow;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.PageTexts;
import ru.rsnms.web.rest.Spreadsheet;
import ru.rsnms.web.rest.Spreadsheet.Column;
import ru.rsnms.web.rest.SpreadsheetAnswer;

/** The applications as a file for spreadsheet programs. */
@Path("applications-table")
@Produces({Spreadsheet.MEDIA_TYPE, APPLICATION_JSON})
@RequestScoped
public class ApplicationsTableResource {

  private static final int SHORT = 14;
  private static final int MIDDLE = 28;
  private static final int LONG = 50;

  @Inject ApplicationQueries applications;
  @Inject Clock clock;

  /** The list under the filter and in the order of its address, without pages. */
  @GET
  public Response table(@BeanParam ApplicationSearch search, @QueryParam("sort") String sort)
      throws IOException {
    var columns =
        List.of(
            new Column(PageTexts.of("applications.number"), SHORT),
            new Column(PageTexts.of("applications.candidate"), MIDDLE),
            new Column(PageTexts.of("apply.post"), MIDDLE),
            new Column(PageTexts.of("applications.place"), MIDDLE),
            new Column(PageTexts.of("applications.municipality"), MIDDLE),
            new Column(PageTexts.of("apply.since"), SHORT),
            new Column(PageTexts.of("applications.idea"), LONG),
            new Column(PageTexts.of("season.stage"), MIDDLE),
            new Column(PageTexts.of("applications.submitted"), SHORT));
    return SpreadsheetAnswer.of(
        PageTexts.of("applications.title"),
        columns,
        clock,
        sheet -> applications.each(search.filter(), sort, row -> write(sheet, row)));
  }

  private static void write(Spreadsheet sheet, ApplicationRow row) {
    sheet.row(
        PageTexts.of("application.number", row.number()),
        row.person(),
        row.post(),
        row.organization(),
        row.municipality(),
        row.teachingSince(),
        row.ideaTitle(),
        Texts.of(row.stage()),
        row.submittedAt());
  }
}
