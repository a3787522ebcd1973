package ru.rsnms.web.document;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ru.rsnms.document.ApprovalRouteId;
import ru.rsnms.document.ApprovalRouteService;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.KeepApprovalRoute;
import ru.rsnms.document.RepeatRule;
import ru.rsnms.document.RouteStep;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.web.rest.SeenVersion;

/** Kept approval routes. */
@Path("approval-routes")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class ApprovalRoutesResource {

  @Inject ApprovalRouteService routes;
  @Context UriInfo uri;

  /** Those the caller may see, in use or closed. */
  @GET
  public List<ApprovalRouteJson> all() {
    return routes.routes().stream().map(ApprovalRouteJson::of).toList();
  }

  @POST
  @APIResponse(responseCode = "201", description = "Location")
  public Response keep(@NotNull @Valid RouteJson body) {
    var id = routes.keep(body.command());
    return Response.created(uri.getAbsolutePathBuilder().path(id.value().toString()).build())
        .build();
  }

  @GET
  @Path("{id}")
  public ApprovalRouteJson open(@PathParam("id") UUID id) {
    return ApprovalRouteJson.of(routes.open(new ApprovalRouteId(id)));
  }

  /** Orders that are under way keep the route they were sent by. */
  @PUT
  @Path("{id}")
  public ApprovalRouteJson change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid RouteJson body) {
    routes.change(new ApprovalRouteId(id), SeenVersion.of(ifMatch), body.command());
    return open(id);
  }

  @POST
  @Path("{id}/end")
  public ApprovalRouteJson close(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid EndJson body) {
    routes.close(new ApprovalRouteId(id), SeenVersion.of(ifMatch), body.lastDay());
    return open(id);
  }

  /**
   * @param kind {@code null} for papers of every kind
   */
  public record RouteJson(
      @NotNull UUID organization,
      DocumentKind kind,
      String name,
      RepeatRule rule,
      List<RouteStep> steps) {

    KeepApprovalRoute command() {
      return new KeepApprovalRoute(new OrganizationId(organization), kind, name, rule, steps);
    }
  }

  public record EndJson(@NotNull LocalDate lastDay) {}
}
