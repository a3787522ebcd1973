package ru.rsnms.web.roadmap;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ru.rsnms.audit.AuditRow;
import ru.rsnms.document.OrderId;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.roadmap.AttachRoadmap;
import ru.rsnms.roadmap.NewRoadmap;
import ru.rsnms.roadmap.RoadmapContent;
import ru.rsnms.roadmap.RoadmapForm;
import ru.rsnms.roadmap.RoadmapId;
import ru.rsnms.roadmap.RoadmapLevel;
import ru.rsnms.roadmap.RoadmapQueries;
import ru.rsnms.roadmap.RoadmapService;
import ru.rsnms.roadmap.SaveRoadmap;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.Page;
import ru.rsnms.web.rest.Paging;
import ru.rsnms.web.rest.SeenVersion;

/** Roadmaps: register, content, the order that approves them. Changes need the version seen. */
@Path("roadmaps")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class RoadmapsResource {

  @Inject RoadmapQueries queries;
  @Inject RoadmapService roadmaps;
  @Context UriInfo uri;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  @GET
  public Page<RoadmapRowJson> page(@BeanParam RoadmapSearch search, @BeanParam Paging paging) {
    return queries.page(search.filter(), paging.request()).map(RoadmapRowJson::of);
  }

  @POST
  @APIResponse(responseCode = "201", description = "Location")
  public Response create(@NotNull @Valid NewRoadmapJson body) {
    var id = roadmaps.create(body.command());
    return Response.created(uri.getAbsolutePathBuilder().path(id.value().toString()).build())
        .build();
  }

  @GET
  @Path("{id}")
  public RoadmapJson open(@PathParam("id") UUID id) {
    return RoadmapJson.of(queries.open(new RoadmapId(id)));
  }

  @PUT
  @Path("{id}/content")
  public RoadmapJson save(@PathParam("id") UUID id, @NotNull RoadmapContent body) {
    roadmaps.save(new SaveRoadmap(new RoadmapId(id), version(), body));
    return open(id);
  }

  /** Prints the roadmap as the last annex of an order's draft. */
  @PUT
  @Path("{id}/order")
  public RoadmapJson attach(@PathParam("id") UUID id, @NotNull @Valid OrderLinkJson body) {
    roadmaps.attach(new AttachRoadmap(new RoadmapId(id), version(), new OrderId(body.id())));
    return open(id);
  }

  @POST
  @Path("{id}/closure")
  public RoadmapJson close(@PathParam("id") UUID id) {
    roadmaps.close(new RoadmapId(id), version());
    return open(id);
  }

  @GET
  @Path("{id}/history")
  public Page<AuditRow> history(@PathParam("id") UUID id, @BeanParam Paging paging) {
    return queries.history(new RoadmapId(id), paging.request());
  }

  private long version() {
    return SeenVersion.of(ifMatch);
  }

  public record NewRoadmapJson(
      String title, RoadmapLevel level, @NotNull UUID owner, DatePeriod period, RoadmapForm form) {

    NewRoadmap command() {
      return new NewRoadmap(title, level, new OrganizationId(owner), period, form);
    }
  }

  public record OrderLinkJson(@NotNull UUID id) {}
}
