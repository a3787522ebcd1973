package ru.rsnms.web.expertise;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import ru.rsnms.expertise.PanelId;
import ru.rsnms.expertise.ReviewService;
import ru.rsnms.expertise.SheetPreview;
import ru.rsnms.expertise.SheetService;
import ru.rsnms.shared.Conflict;
import ru.rsnms.web.faces.PageTexts;
import ru.rsnms.web.rest.Downloads;
import ru.rsnms.web.rest.Spreadsheet;

/** The offline sheet of an expert in one panel: taken, looked at, brought back. */
@Path("review-sheets/{panel}")
@RequestScoped
public class ReviewSheetsResource {

  @Inject SheetService sheets;
  @Inject ReviewService reviews;

  @PathParam("panel")
  UUID panel;

  /** The open reviews as a table, with what is written so far. */
  @GET
  @Produces({Spreadsheet.MEDIA_TYPE, APPLICATION_JSON})
  public Response take() {
    return Response.ok(sheets.take(new PanelId(panel)), Spreadsheet.MEDIA_TYPE)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            Downloads.attachment(PageTexts.of("sheet.title") + Spreadsheet.ENDING))
        .build();
  }

  /** What the table would change; keeps nothing. */
  @POST
  @Consumes(APPLICATION_JSON)
  @Produces(APPLICATION_JSON)
  public List<RowJson> look(@NotNull @Valid TableJson body) {
    return sheets.read(new PanelId(panel), body.table()).rows().stream().map(RowJson::of).toList();
  }

  /** Keeps all rows as drafts, or none where one has an error. */
  @PUT
  @Consumes(APPLICATION_JSON)
  @Produces(APPLICATION_JSON)
  public void keep(@NotNull @Valid TableJson body) {
    var preview = sheets.read(new PanelId(panel), body.table());
    if (!preview.isClean()) {
      throw new Conflict("expertise/sheet-errors");
    }
    reviews.saveAll(preview.drafts());
  }

  /**
   * @param table XLSX in Base64
   */
  public record TableJson(@NotNull byte[] table) {}

  /**
   * @param line of the table, from 1
   * @param number of the item, absent where none can be read
   */
  public record RowJson(
      int line, Integer number, String title, BigDecimal total, List<String> errors) {

    static RowJson of(SheetPreview.Row row) {
      return new RowJson(row.line(), row.number(), row.title(), row.total(), row.errors());
    }
  }
}
