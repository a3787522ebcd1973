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
import ru.rsnms.registry.MunicipalityNames;
import ru.rsnms.reserve.cadre.CadreQueries;
import ru.rsnms.reserve.cadre.CadreRow;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.PageTexts;
import ru.rsnms.web.rest.FileAnswer;
import ru.rsnms.web.rest.Spreadsheet;
import ru.rsnms.web.rest.Spreadsheet.Column;
import ru.rsnms.web.rest.SpreadsheetAnswer;

/** The register of the reserve on a day: as a paper, as a file for spreadsheet programs. */
@Path("reserve-register")
@RequestScoped
public class CadreTableResource {

  private static final int SHORT = 14;
  private static final int MIDDLE = 28;
  private static final int LONG = 44;

  @Inject CadreQueries queries;
  @Inject MunicipalityNames municipalities;
  @Inject Clock clock;

  /** The register under the filter of its address. */
  @GET
  @Path("paper")
  @Produces({"application/pdf", APPLICATION_JSON})
  public Response paper(@BeanParam CadreSearch search, @QueryParam("sort") String sort) {
    return FileAnswer.of(queries.print(search.filter(), sort));
  }

  /** The same without pages. */
  @GET
  @Path("table")
  @Produces({Spreadsheet.MEDIA_TYPE, APPLICATION_JSON})
  public Response table(@BeanParam CadreSearch search, @QueryParam("sort") String sort)
      throws IOException {
    var columns =
        List.of(
            new Column(PageTexts.of("cadre.name"), LONG),
            new Column(PageTexts.of("cadre.organization"), LONG),
            new Column(PageTexts.of("cadre.municipality"), MIDDLE),
            new Column(PageTexts.of("cadre.kind"), MIDDLE),
            new Column(PageTexts.of("cadre.reserve"), MIDDLE),
            new Column(PageTexts.of("cadre.season"), MIDDLE),
            new Column(PageTexts.of("cadre.stage"), MIDDLE),
            new Column(PageTexts.of("cadre.order.number"), SHORT),
            new Column(PageTexts.of("cadre.order.date"), SHORT),
            new Column(PageTexts.of("cadre.until"), SHORT));
    return SpreadsheetAnswer.of(
        PageTexts.of("cadre.title"),
        columns,
        clock,
        sheet -> queries.each(search.filter(), sort, row -> write(sheet, row)));
  }

  private void write(Spreadsheet sheet, CadreRow row) {
    sheet.row(
        row.name(),
        row.organization(),
        row.municipality(),
        Texts.of(row.kind()),
        municipalities.nameOf(row.reserve()),
        row.seasonTitle(),
        Texts.of(row.stage()),
        row.orderNumber(),
        row.orderDate(),
        row.until());
  }
}
