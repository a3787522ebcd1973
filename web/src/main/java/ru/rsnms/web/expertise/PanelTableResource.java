package ru.rsnms.web.expertise;

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
import ru.rsnms.expertise.PanelCard;
import ru.rsnms.expertise.PanelId;
import ru.rsnms.expertise.PanelQueries;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.PageTexts;
import ru.rsnms.web.rest.Spreadsheet;
import ru.rsnms.web.rest.Spreadsheet.Column;
import ru.rsnms.web.rest.SpreadsheetAnswer;

/** The table of a panel as a file for spreadsheet programs, with what the caller may read. */
@Path("panels/{id}/table")
@Produces({Spreadsheet.MEDIA_TYPE, APPLICATION_JSON})
@RequestScoped
public class PanelTableResource {

  private static final int SHORT = 12;
  private static final int NAME = 24;
  private static final int LONG = 60;

  @Inject PanelQueries panels;
  @Inject Clock clock;

  @GET
  public Response table(@PathParam("id") UUID id) throws IOException {
    var card = panels.open(new PanelId(id));
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(Texts.of("expertise.sheet.number"), SHORT));
    columns.add(new Column(PageTexts.of("review.item"), LONG));
    card.experts().forEach(judge -> columns.add(new Column(judge.name(), NAME)));
    columns.add(new Column(PageTexts.of("panel.score"), SHORT));
    columns.add(new Column(PageTexts.of("panel.spread"), SHORT));
    return SpreadsheetAnswer.of(
        PageTexts.of("nav.expertise"),
        columns,
        clock,
        sheet -> card.items().forEach(line -> write(sheet, line)));
  }

  private static void write(Spreadsheet sheet, PanelCard.Line line) {
    List<Object> values = new ArrayList<>();
    values.add(line.number());
    values.add(line.title());
    line.cells().forEach(cell -> values.add(words(cell)));
    values.add(line.score());
    values.add(line.spread());
    sheet.row(values.toArray());
  }

  private static Object words(PanelCard.Cell cell) {
    if (cell == null) {
      return null;
    }
    return cell.total() == null ? Texts.of(cell.stage()) : cell.total();
  }
}
