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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.run.ResultPreview;
import ru.rsnms.reserve.run.ResultService;
import ru.rsnms.web.faces.PageTexts;
import ru.rsnms.web.rest.Spreadsheet;
import ru.rsnms.web.rest.Spreadsheet.Column;
import ru.rsnms.web.rest.SpreadsheetAnswer;

/** Results of a commission that worked on paper, as a file of a spreadsheet program. */
@Path("seasons/{id}/levels/{number}/results")
@RequestScoped
public class LevelResultsResource {

  private static final int WIDE = 24;

  @Inject ResultService results;
  @Inject Clock clock;

  @PathParam("id")
  UUID id;

  @PathParam("number")
  int number;

  /** An empty table with the right columns. */
  @GET
  @Path("blank")
  @Produces({Spreadsheet.MEDIA_TYPE, APPLICATION_JSON})
  public Response blank() throws IOException {
    var columns = results.headers().stream().map(header -> new Column(header, WIDE)).toList();
    return SpreadsheetAnswer.of(
        PageTexts.of("reserve.run.results.blank"), columns, clock, sheet -> {});
  }

  /** Says of each line what is wrong; keeps nothing. */
  @POST
  @Path("check")
  @Consumes(APPLICATION_JSON)
  @Produces(APPLICATION_JSON)
  public ResultPreview check(@NotNull @Valid TableJson body) {
    return results.check(new SeasonId(id), number, body.table());
  }

  /** Writes the results down; refused with any error. */
  @POST
  @Consumes(APPLICATION_JSON)
  @Produces(APPLICATION_JSON)
  public ResultPreview take(@NotNull @Valid TableJson body) {
    return results.take(new SeasonId(id), number, body.table(), body.source());
  }

  /**
   * @param table file of a spreadsheet program, Base64
   * @param source where the results come from, as the protocol names it; not needed for a check
   */
  public record TableJson(@NotNull byte[] table, String source) {}
}
