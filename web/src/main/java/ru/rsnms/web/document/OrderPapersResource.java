package ru.rsnms.web.document;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ru.rsnms.document.DerivedPaperService;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.PaperFile;
import ru.rsnms.document.RevocationService;
import ru.rsnms.execution.ExecutionPaperService;
import ru.rsnms.web.rest.Downloads;

/** Papers made from an order, and the draft by which it loses force. */
@Path("orders/{id}")
@Produces({"application/pdf", APPLICATION_JSON})
@Consumes(APPLICATION_JSON)
@RequestScoped
public class OrderPapersResource {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @Inject DerivedPaperService papers;
  @Inject ExecutionPaperService execution;
  @Inject RevocationService revocations;
  @Context UriInfo uri;

  @PathParam("id")
  UUID id;

  /** A draft for a word processor, marked as such. */
  @GET
  @Path("draft")
  @Produces({DOCX, APPLICATION_JSON})
  public Response draft() {
    return download(papers.word(order()));
  }

  /** Chosen clauses, certified. */
  @GET
  @Path("extract")
  public Response extract(@QueryParam("unit") List<UUID> units) {
    return download(papers.extract(order(), units));
  }

  /** A certified copy. */
  @GET
  @Path("copy")
  public Response copy() {
    return download(papers.copy(order()));
  }

  /** Who has read the order. */
  @GET
  @Path("familiarisation-sheet")
  public Response readers() {
    return download(papers.readers(order()));
  }

  /** What became of the instructions. */
  @GET
  @Path("execution-report")
  public Response report() {
    return download(execution.report(order()));
  }

  /** Whom the order has to reach. */
  @GET
  @Path("sending-list")
  public Response sendingList() {
    return download(execution.sendingList(order()));
  }

  /** Opens the draft of the order by which this one loses force. */
  @POST
  @Path("revocation-draft")
  @APIResponse(responseCode = "201", description = "Location")
  public Response revocation() {
    var drafted = revocations.draft(order());
    return Response.created(
            uri.getBaseUriBuilder().path("orders").path(drafted.value().toString()).build())
        .build();
  }

  static Response download(PaperFile paper) {
    return Response.ok(paper.bytes(), paper.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(paper.name()))
        .build();
  }

  private OrderId order() {
    return new OrderId(id);
  }
}
