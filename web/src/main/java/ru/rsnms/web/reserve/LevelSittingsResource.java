package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.sitting.SittingQueries;
import ru.rsnms.reserve.sitting.SittingService;
import ru.rsnms.web.reserve.SittingJson.SittingDataJson;
import ru.rsnms.web.reserve.SittingJson.SittingRowJson;

/** Sittings of the commission about a level. */
@Path("seasons/{id}/levels/{number}/sittings")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class LevelSittingsResource {

  @Inject SittingQueries queries;
  @Inject SittingService sittings;
  @Context UriInfo uri;

  @PathParam("id")
  UUID id;

  @PathParam("number")
  int number;

  /** Newest first. */
  @GET
  public List<SittingRowJson> sittings() {
    return queries.of(new SeasonId(id), number).stream().map(SittingRowJson::of).toList();
  }

  /** Writes down that the commission sits. */
  @POST
  @APIResponse(responseCode = "201", description = "Location")
  public Response hold(@NotNull SittingDataJson body) {
    var held = sittings.hold(new SeasonId(id), number, body.data());
    return Response.created(
            uri.getBaseUriBuilder().path("sittings").path(held.value().toString()).build())
        .build();
  }
}
