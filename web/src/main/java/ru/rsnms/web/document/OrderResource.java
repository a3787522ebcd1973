package ru.rsnms.web.document;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import ru.rsnms.audit.AuditRow;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.OrderService;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.PaperFile;
import ru.rsnms.document.PaperService;
import ru.rsnms.document.SaveText;
import ru.rsnms.document.TextChange;
import ru.rsnms.document.TextComparison;
import ru.rsnms.document.VersionRow;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Page;
import ru.rsnms.web.problem.Problem;
import ru.rsnms.web.problem.StaleCopy;
import ru.rsnms.web.rest.Downloads;
import ru.rsnms.web.rest.Paging;
import ru.rsnms.web.rest.SeenVersion;

/** One order: card, text and its versions, history, paper. */
@Path("orders/{id}")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class OrderResource {

  @Inject OrderQueries queries;
  @Inject OrderService orders;
  @Inject PaperService papers;

  @PathParam("id")
  UUID id;

  @Context Request request;

  @GET
  public OrderJson open() {
    return OrderJson.of(queries.open(order()));
  }

  @PUT
  @Path("text")
  public OrderJson save(
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull OrderText body) {
    try {
      orders.save(new SaveText(order(), SeenVersion.of(ifMatch), body));
      return open();
    } catch (Conflict refused) {
      throw StaleCopy.is(refused) ? new StaleCopy(refused, differences(body)) : refused;
    }
  }

  private List<Problem.Error> differences(OrderText sent) {
    return TextDifferences.between(sent, queries.open(order()).text());
  }

  @GET
  @Path("versions")
  public List<VersionRow> versions() {
    return queries.versions(order());
  }

  @GET
  @Path("versions/{number: \\d{1,9}}")
  public OrderText version(@PathParam("number") int number) {
    return queries.textOf(order(), number);
  }

  /** What has changed from one version to a later one. */
  @GET
  @Path("versions/{number: \\d{1,9}}/changes")
  public List<TextChange> changes(
      @PathParam("number") int number, @QueryParam("since") Integer since) {
    var before = since == null ? Math.max(1, number - 1) : since;
    return TextComparison.between(queries.textOf(order(), before), queries.textOf(order(), number));
  }

  @GET
  @Path("history")
  public Page<AuditRow> history(@BeanParam Paging paging) {
    return queries.history(order(), paging.request());
  }

  @GET
  @Path("paper")
  @Produces({"application/pdf", APPLICATION_JSON})
  public Response paper() {
    var paper = papers.pdf(order());
    var tag = new EntityTag(paper.sha256());
    var unchanged = request.evaluatePreconditions(tag);
    return unchanged == null ? download(paper, tag) : unchanged.build();
  }

  private static Response download(PaperFile paper, EntityTag tag) {
    return Response.ok(paper.bytes(), paper.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(paper.name()))
        .tag(tag)
        .build();
  }

  private OrderId order() {
    return new OrderId(id);
  }
}
