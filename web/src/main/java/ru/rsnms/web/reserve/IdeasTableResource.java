package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import ru.rsnms.reserve.idea.BankRow;
import ru.rsnms.reserve.idea.IdeaQueries;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.PageTexts;
import ru.rsnms.web.rest.Spreadsheet;
import ru.rsnms.web.rest.Spreadsheet.Column;
import ru.rsnms.web.rest.SpreadsheetAnswer;

/** The bank of ideas as a file for spreadsheet programs. */
@Path("ideas-table")
@Produces({Spreadsheet.MEDIA_TYPE, APPLICATION_JSON})
@RequestScoped
public class IdeasTableResource {

  private static final int SHORT = 14;
  private static final int MIDDLE = 28;
  private static final int LONG = 50;

  @Inject IdeaQueries ideas;
  @Inject Clock clock;

  /** The list under the filter of its address, without pages. */
  @GET
  public Response table(@BeanParam IdeaSearch search) throws IOException {
    var columns =
        List.of(
            new Column(PageTexts.of("ideas.idea"), LONG),
            new Column(PageTexts.of("applications.field"), MIDDLE),
            new Column(PageTexts.of("applications.municipality"), MIDDLE),
            new Column(PageTexts.of("ideas.author"), MIDDLE),
            new Column(PageTexts.of("season.stage"), MIDDLE),
            new Column(PageTexts.of("ideas.offer"), MIDDLE),
            new Column(PageTexts.of("ideas.supporters"), SHORT),
            new Column(PageTexts.of("ideas.published"), SHORT));
    return SpreadsheetAnswer.of(
        PageTexts.of("ideas.title"),
        columns,
        clock,
        sheet -> ideas.each(search.filter(), row -> write(sheet, row)));
  }

  private static void write(Spreadsheet sheet, BankRow row) {
    sheet.row(
        row.title(),
        Texts.of(row.field()),
        row.municipality(),
        row.author(),
        Texts.of(row.stage()),
        Texts.of(row.offer()),
        row.supporters(),
        row.publishedAt());
  }
}
