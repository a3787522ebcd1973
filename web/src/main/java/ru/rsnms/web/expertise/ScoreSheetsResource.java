package ru.rsnms.web.expertise;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import ru.rsnms.expertise.ItemFile;
import ru.rsnms.expertise.ReviewId;
import ru.rsnms.expertise.ScoreSheetQueries;
import ru.rsnms.web.rest.Downloads;

/** Score sheets of submitted reviews as papers: the expert's own, and for staff who may read. */
@Path("score-sheets/{review}")
@Produces({"application/pdf", APPLICATION_JSON})
@RequestScoped
public class ScoreSheetsResource {

  @Inject ScoreSheetQueries sheets;

  @PathParam("review")
  UUID review;

  /** For the expert who wrote it. */
  @GET
  @Path("own")
  public Response own() {
    return file(sheets.own(new ReviewId(review)));
  }

  /** For the staff of the panel. */
  @GET
  public Response ofPanel() {
    return file(sheets.ofPanel(new ReviewId(review)));
  }

  private static Response file(ItemFile paper) {
    return Response.ok(paper.bytes(), paper.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(paper.name()))
        .build();
  }
}
