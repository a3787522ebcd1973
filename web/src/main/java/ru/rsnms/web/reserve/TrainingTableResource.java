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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.TrainingQueries;
import ru.rsnms.reserve.TrainingSheet;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.PageTexts;
import ru.rsnms.web.faces.Words;
import ru.rsnms.web.rest.Spreadsheet;
import ru.rsnms.web.rest.Spreadsheet.Column;
import ru.rsnms.web.rest.SpreadsheetAnswer;

/** The attendance sheet of a training as a file for spreadsheet programs. */
@Path("seasons/{season}/training-table")
@Produces({Spreadsheet.MEDIA_TYPE, APPLICATION_JSON})
@RequestScoped
public class TrainingTableResource {

  private static final int SHORT = 14;
  private static final int LONG = 44;

  @Inject TrainingQueries trainings;
  @Inject Words words;
  @Inject Clock clock;

  /** One row a participant, one column a day. */
  @GET
  public Response table(@PathParam("season") UUID season) throws IOException {
    var sheet = trainings.sheet(new SeasonId(season));
    return SpreadsheetAnswer.of(
        PageTexts.of("training.title"),
        columns(sheet),
        clock,
        table -> sheet.rows().forEach(row -> table.row(cells(sheet, row))));
  }

  private static List<Column> columns(TrainingSheet sheet) {
    var columns = new ArrayList<Column>();
    columns.add(new Column(PageTexts.of("training.person"), LONG));
    columns.add(new Column(PageTexts.of("site.organization"), LONG));
    sheet.days().forEach(day -> columns.add(new Column(TrainingView.dayName(day), SHORT)));
    columns.add(new Column(PageTexts.of("training.share"), SHORT));
    columns.add(new Column(PageTexts.of("training.state"), SHORT));
    return columns;
  }

  private Object[] cells(TrainingSheet sheet, TrainingSheet.Row row) {
    var cells = new ArrayList<Object>();
    cells.add(row.entrant().name());
    cells.add(row.entrant().organizationName());
    sheet.days().forEach(day -> cells.add(TrainingView.mark(day, row)));
    cells.add(words.decimal(row.attendance().share()));
    cells.add(Texts.of(row.attendance().state()));
    return cells.toArray();
  }
}
