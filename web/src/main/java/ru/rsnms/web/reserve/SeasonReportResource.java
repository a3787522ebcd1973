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
import java.util.UUID;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.overview.ReportQueries;
import ru.rsnms.web.rest.FileAnswer;

/** The report of a season as a paper, for the staff of the region. */
@Path("seasons/{id}/report")
@RequestScoped
public class SeasonReportResource {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @Inject ReportQueries reports;

  @PathParam("id")
  UUID id;

  @GET
  @Path("paper")
  @Produces({"application/pdf", APPLICATION_JSON})
  public Response paper() throws IOException {
    return file(reports.print(new SeasonId(id)));
  }

  @GET
  @Path("document")
  @Produces({DOCX, APPLICATION_JSON})
  public Response document() throws IOException {
    return file(reports.word(new SeasonId(id)));
  }

  private static Response file(PaperFile file) throws IOException {
    return FileAnswer.of(file.name(), file.mediaType(), out -> out.write(file.bytes()));
  }
}
