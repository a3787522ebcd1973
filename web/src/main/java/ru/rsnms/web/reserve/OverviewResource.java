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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.ApplicationGroup;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.overview.OverviewQueries;
import ru.rsnms.reserve.overview.Tally;
import ru.rsnms.web.faces.PageTexts;
import ru.rsnms.web.rest.Spreadsheet;
import ru.rsnms.web.rest.Spreadsheet.Column;
import ru.rsnms.web.rest.SpreadsheetAnswer;

/** A season in numbers: the region for its staff, a municipality its own people. */
@Path("seasons/{id}/overview")
@RequestScoped
public class OverviewResource {

  private static final int SHORT = 14;
  private static final int LONG = 40;

  @Inject OverviewQueries overviews;
  @Inject Clock clock;

  @PathParam("id")
  UUID id;

  @GET
  @Produces(APPLICATION_JSON)
  public OverviewJson open() {
    return OverviewJson.of(overviews.open(new SeasonId(id)));
  }

  /** The same by municipality, as a file for spreadsheet programs. */
  @GET
  @Path("table")
  @Produces({Spreadsheet.MEDIA_TYPE, APPLICATION_JSON})
  public Response table() throws IOException {
    var overview = overviews.open(new SeasonId(id));
    var columns =
        List.of(
            new Column(PageTexts.of("applications.municipality"), LONG),
            new Column(PageTexts.of("overview.all"), SHORT),
            new Column(PageTexts.of("overview.admitted"), SHORT),
            new Column(PageTexts.of("overview.passed.first"), SHORT),
            new Column(PageTexts.of("overview.passed.second"), SHORT),
            new Column(PageTexts.of("overview.passed.third"), SHORT),
            new Column(PageTexts.of("overview.late.short"), SHORT));
    return SpreadsheetAnswer.of(
        PageTexts.of("overview.title"),
        columns,
        clock,
        sheet -> overview.municipalities().forEach(one -> write(sheet, one)));
  }

  private static void write(Spreadsheet sheet, Tally one) {
    sheet.row(
        one.name().isEmpty() ? PageTexts.of("reserve.run.municipality.none") : one.name(),
        one.all(),
        one.in(ApplicationGroup.ADMITTED),
        one.in(ApplicationGroup.PASSED_FIRST),
        one.in(ApplicationGroup.PASSED_SECOND),
        one.in(ApplicationGroup.PASSED_THIRD),
        one.in(ApplicationGroup.LATE_CANDIDATE));
  }
}
