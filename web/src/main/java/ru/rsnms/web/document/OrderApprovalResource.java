package ru.rsnms.web.document;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.ApprovalProposal;
import ru.rsnms.document.ApprovalQueries;
import ru.rsnms.document.ApprovalRouteId;
import ru.rsnms.document.ApprovalService;
import ru.rsnms.document.ApprovalSheet;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.PlannedVisa;
import ru.rsnms.document.ReadingChanges;
import ru.rsnms.document.RepeatRule;
import ru.rsnms.document.RouteStep;
import ru.rsnms.document.SendForApproval;
import ru.rsnms.web.rest.Downloads;
import ru.rsnms.web.rest.SeenVersion;

/** Agreement on one order: how it may be sent, sending, the approval sheet. */
@Path("orders/{id}/approval")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class OrderApprovalResource {

  @Inject OrderQueries orders;
  @Inject ApprovalQueries queries;
  @Inject ApprovalService approval;

  @PathParam("id")
  UUID id;

  /** Rounds, steps and visas as they stand now. */
  @GET
  public ApprovalSheet sheet() {
    return queries.sheet(order());
  }

  @GET
  @Path("paper")
  @Produces({"application/pdf", APPLICATION_JSON})
  public Response paper() {
    var paper = queries.paper(order());
    return Response.ok(paper.bytes(), paper.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(paper.name()))
        .build();
  }

  /** How the order may be sent, filled from a kept route or from the round before. */
  @GET
  @Path("proposal")
  public ProposalJson proposal(@QueryParam("route") UUID route) {
    return ProposalJson.of(
        route == null
            ? queries.proposal(order())
            : queries.proposal(order(), new ApprovalRouteId(route)));
  }

  /** Whom sending would ask and why, and whose visa would stand; nothing is sent. */
  @POST
  @Path("plan")
  public List<PlannedVisa> plan(@NotNull ApprovalJson body) {
    return queries.plan(body.command(order(), 0));
  }

  @POST
  public OrderJson send(
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull ApprovalJson body) {
    approval.send(body.command(order(), SeenVersion.of(ifMatch)));
    return OrderJson.of(orders.open(order()));
  }

  /** What has changed in the text since the caller decided about it. */
  @GET
  @Path("changes")
  public ReadingChanges changes() {
    return queries.changes(order());
  }

  private OrderId order() {
    return new OrderId(id);
  }

  /**
   * Either a list of people who decide side by side, or steps.
   *
   * @param approvers accounts
   * @param due last day for a decision, {@code null} for none
   * @param steps in order; with these the two above are not read
   * @param rule who is asked again, {@code null} for what the route says
   * @param route kept route that the steps came from, {@code null} for none
   */
  public record ApprovalJson(
      List<String> approvers, LocalDate due, List<RouteStep> steps, RepeatRule rule, UUID route) {

    SendForApproval command(OrderId order, long version) {
      return steps == null || steps.isEmpty()
          ? new SendForApproval(order, version, approvers, due)
          : new SendForApproval(
              order, version, steps, rule, route == null ? null : new ApprovalRouteId(route));
    }
  }

  /**
   * @param chosen route that filled the steps, {@code null} for none
   * @param rule the mildest that may be chosen
   * @param round number the sending will have
   */
  public record ProposalJson(
      List<ApprovalRouteJson> routes,
      UUID chosen,
      List<RouteStep> steps,
      RepeatRule rule,
      int round) {

    static ProposalJson of(ApprovalProposal proposal) {
      return new ProposalJson(
          proposal.routes().stream().map(ApprovalRouteJson::of).toList(),
          proposal.chosen() == null ? null : proposal.chosen().value(),
          proposal.steps(),
          proposal.rule(),
          proposal.round());
    }
  }
}
