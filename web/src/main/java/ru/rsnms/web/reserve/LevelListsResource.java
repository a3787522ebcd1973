package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.run.ListKind;
import ru.rsnms.reserve.run.ListQueries;
import ru.rsnms.reserve.run.ListRow;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.PageTexts;
import ru.rsnms.web.rest.FileAnswer;
import ru.rsnms.web.rest.Paging;
import ru.rsnms.web.rest.Spreadsheet;
import ru.rsnms.web.rest.Spreadsheet.Column;
import ru.rsnms.web.rest.SpreadsheetAnswer;

/** Lists of a level: as data, as a paper, as a file for spreadsheet programs. */
@Path("seasons/{id}/levels/{number}/lists/{kind}")
@RequestScoped
public class LevelListsResource {

  private static final int SHORT = 12;
  private static final int LONG = 40;

  @Inject ListQueries lists;
  @Inject Clock clock;

  @PathParam("id")
  UUID id;

  @PathParam("number")
  int number;

  @PathParam("kind")
  ListKind kind;

  /** Who passed for everybody, the whole for the staff, the own people for a municipality. */
  @GET
  @Produces(APPLICATION_JSON)
  public Page<ListRowJson> page(@BeanParam Paging paging) {
    return lists.page(season(), number, kind, paging.request()).map(ListRowJson::of);
  }

  @GET
  @Path("paper")
  @Produces({"application/pdf", APPLICATION_JSON})
  public Response paper() {
    return FileAnswer.of(lists.print(season(), number, kind));
  }

  @GET
  @Path("table")
  @Produces({Spreadsheet.MEDIA_TYPE, APPLICATION_JSON})
  public Response table() throws IOException {
    var columns =
        List.of(
            new Column(PageTexts.of("reserve.run.place"), SHORT),
            new Column(PageTexts.of(numberKey()), SHORT),
            new Column(PageTexts.of("reserve.run.name"), LONG),
            new Column(PageTexts.of("reserve.run.organization"), LONG),
            new Column(PageTexts.of("reserve.run.total"), SHORT),
            new Column(PageTexts.of("reserve.run.outcome"), LONG),
            new Column(PageTexts.of("reserve.run.ground"), LONG));
    return SpreadsheetAnswer.of(
        Texts.of(kind),
        columns,
        clock,
        sheet -> lists.each(season(), number, kind, row -> write(sheet, row)));
  }

  private static void write(Spreadsheet sheet, ListRow row) {
    sheet.row(
        row.place() == 0 ? null : row.place(),
        row.number(),
        row.name(),
        row.organization(),
        row.total(),
        PageTexts.of(row.passed() ? "reserve.run.passed" : "reserve.run.failed"),
        row.ground() == null ? null : Texts.of(row.ground()));
  }

  /** Teams go by their own numbers. */
  private String numberKey() {
    return number == LevelRef.SECOND ? "reserve.run.number.TEAM" : "reserve.run.number";
  }

  private SeasonId season() {
    return new SeasonId(id);
  }
}
