package ru.rsnms.web.amendment;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.amendment.EditionPapers;
import ru.rsnms.amendment.EditionQueries;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.PaperFile;
import ru.rsnms.web.rest.Downloads;

/** An issued act in time: state, edition, comparison, history of a unit. */
@Path("orders/{id}/editions")
@Produces(APPLICATION_JSON)
@RequestScoped
public class EditionsResource {

  @Inject EditionQueries queries;
  @Inject EditionPapers papers;
  @Inject Clock clock;

  @PathParam("id")
  UUID id;

  /** The edition on a day, today's without one. */
  @GET
  public EditionJson on(@QueryParam("on") LocalDate on) {
    return EditionJson.of(queries.act(order(), day(on)));
  }

  @GET
  @Path("state")
  public ActStatusJson state(@QueryParam("on") LocalDate on) {
    return ActStatusJson.of(queries.act(order(), day(on)).status());
  }

  /** The table «было – стало» between two days. */
  @GET
  @Path("comparison")
  public List<ComparedUnitJson> compare(
      @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
    return queries.compare(order(), from == null ? LocalDate.EPOCH : from, day(to)).stream()
        .map(ComparedUnitJson::of)
        .toList();
  }

  /** Every wording that a unit had. */
  @GET
  @Path("units/{unit}")
  public List<UnitEventJson> history(@PathParam("unit") UUID unit) {
    return queries.history(order(), unit).stream().map(UnitEventJson::of).toList();
  }

  @GET
  @Path("paper")
  @Produces({"application/pdf", APPLICATION_JSON})
  public Response paper(@QueryParam("on") LocalDate on) {
    return download(papers.edition(order(), day(on)));
  }

  @GET
  @Path("comparison/paper")
  @Produces({"application/pdf", APPLICATION_JSON})
  public Response comparisonPaper(
      @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
    return download(papers.comparison(order(), from == null ? LocalDate.EPOCH : from, day(to)));
  }

  private static Response download(PaperFile paper) {
    return Response.ok(paper.bytes(), paper.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(paper.name()))
        .build();
  }

  private LocalDate day(LocalDate wanted) {
    return wanted == null ? LocalDate.now(clock) : wanted;
  }

  private OrderId order() {
    return new OrderId(id);
  }
}
