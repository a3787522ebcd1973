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
import ru.rsnms.expertise.PanelId;
import ru.rsnms.expertise.PanelQueries;
import ru.rsnms.web.rest.Downloads;

/** The protocol of a closed panel as a paper. */
@Path("panels/{id}/protocol")
@Produces({"application/pdf", APPLICATION_JSON})
@RequestScoped
public class PanelProtocolResource {

  @Inject PanelQueries panels;

  @GET
  public Response protocol(@PathParam("id") UUID id) {
    var paper = panels.protocol(new PanelId(id));
    return Response.ok(paper.bytes(), paper.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(paper.name()))
        .build();
  }
}
