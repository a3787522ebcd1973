package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.math.BigDecimal;
import java.util.List;
import ru.rsnms.reserve.EnterFigures;
import ru.rsnms.reserve.FigureLine;
import ru.rsnms.reserve.FigurePreview;
import ru.rsnms.reserve.FigureService;
import ru.rsnms.reserve.NewFigure;
import ru.rsnms.reserve.SiteQueries;
import ru.rsnms.web.rest.Spreadsheet;

/** Yearly figures of organisations that the sites of the reserve are chosen by. */
@Path("figures")
@Produces(APPLICATION_JSON)
@RequestScoped
public class FiguresResource {

  @Inject FigureService figures;
  @Inject SiteQueries sites;

  /** Names of the indicators that there are figures of. */
  @GET
  @Path("indicators")
  public List<String> indicators() {
    return sites.indicators();
  }

  /**
   * What would become of each line; keeps nothing.
   *
   * @param sheet of four columns under a head row: organisation, year, indicator, value
   */
  @POST
  @Path("preview")
  @Consumes({Spreadsheet.MEDIA_TYPE, APPLICATION_JSON})
  public FigurePreviewJson preview(@NotNull byte[] sheet) {
    return FigurePreviewJson.of(figures.preview(sheet));
  }

  /** Keeps all figures, or refuses with the first that cannot be kept. */
  @POST
  @Consumes(APPLICATION_JSON)
  public EnteredJson enter(@NotNull @Valid EnterFigures body) {
    return new EnteredJson(figures.enter(body));
  }

  /** How many figures were new or changed. */
  public record EnteredJson(int entered) {}

  /** What a sheet holds. */
  public record FigurePreviewJson(
      List<FigureLineJson> lines, long complaints, long changes, boolean enterable) {

    static FigurePreviewJson of(FigurePreview preview) {
      return new FigurePreviewJson(
          preview.lines().stream().map(FigureLineJson::of).toList(),
          preview.complaints(),
          preview.changes(),
          preview.isEnterable());
    }
  }

  /**
   * @param known what the system has for that year already
   * @param complaint why the line cannot be taken
   */
  public record FigureLineJson(
      int row, NewFigure figure, String organizationName, BigDecimal known, String complaint) {

    static FigureLineJson of(FigureLine line) {
      return new FigureLineJson(
          line.row(), line.figure(), line.organizationName(), line.known(), line.complaint());
    }
  }
}
