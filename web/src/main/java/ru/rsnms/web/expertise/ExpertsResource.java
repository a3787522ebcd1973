package ru.rsnms.web.expertise;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import ru.rsnms.expertise.CorrectExpert;
import ru.rsnms.expertise.ExpertId;
import ru.rsnms.expertise.ExpertQueries;
import ru.rsnms.expertise.ExpertRow;
import ru.rsnms.expertise.ExpertService;
import ru.rsnms.expertise.ExpertState;
import ru.rsnms.expertise.NameExpert;
import ru.rsnms.registry.PersonId;
import ru.rsnms.shared.Page;
import ru.rsnms.web.rest.Paging;
import ru.rsnms.web.rest.SeenVersion;
import ru.rsnms.web.rest.Versioned;

/** The register of experts; for staff who run judging. */
@Path("experts")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class ExpertsResource {

  @Inject ExpertQueries queries;
  @Inject ExpertService experts;
  @Context UriInfo uri;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  @GET
  public Page<ExpertJson> page(@BeanParam Paging paging) {
    return queries.page(paging.request()).map(ExpertJson::of);
  }

  @GET
  @Path("{id}")
  public ExpertJson open(@PathParam("id") UUID id) {
    return ExpertJson.of(queries.open(new ExpertId(id)));
  }

  @POST
  @APIResponse(responseCode = "201", description = "Location")
  public Response name(@NotNull NewExpertJson body) {
    var person = body.person() == null ? null : new PersonId(body.person());
    var id = experts.name(new NameExpert(person, body.field(), body.load()));
    return Response.created(uri.getAbsolutePathBuilder().path(id.value().toString()).build())
        .build();
  }

  /** Needs the version seen. */
  @PUT
  @Path("{id}")
  public ExpertJson correct(@PathParam("id") UUID id, @NotNull CorrectionJson body) {
    experts.correct(
        new CorrectExpert(
            new ExpertId(id), SeenVersion.of(ifMatch), body.field(), body.load(), body.state()));
    return open(id);
  }

  /**
   * @param load most reviews at a time, in all panels together
   */
  public record NewExpertJson(UUID person, String field, int load) {}

  public record CorrectionJson(String field, int load, ExpertState state) {}

  /**
   * @param load most reviews at a time
   * @param open reviews not yet submitted
   * @param done submitted reviews
   */
  public record ExpertJson(
      UUID id,
      long version,
      UUID person,
      String name,
      String field,
      ExpertState state,
      int load,
      long open,
      long done)
      implements Versioned {

    static ExpertJson of(ExpertRow row) {
      return new ExpertJson(
          row.id().value(),
          row.version(),
          row.person().value(),
          row.name(),
          row.field(),
          row.state(),
          row.load(),
          row.open(),
          row.done());
    }
  }
}
