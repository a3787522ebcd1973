package ru.rsnms.web.registry;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ru.rsnms.registry.PersonQueries;
import ru.rsnms.registry.PersonService;
import ru.rsnms.registry.PersonalData;
import ru.rsnms.registry.RegisterPerson;
import ru.rsnms.shared.Page;
import ru.rsnms.web.rest.Paging;

/** The register of people. */
@Path("people")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class PeopleResource {

  @Inject PersonQueries queries;
  @Inject PersonService people;
  @Context UriInfo uri;

  @GET
  public Page<PersonRowJson> page(@BeanParam PersonSearch search, @BeanParam Paging paging) {
    return queries.people(search.filter(), paging.request()).map(PersonRowJson::of);
  }

  @POST
  @APIResponse(responseCode = "201", description = "Location")
  public Response register(@NotNull @Valid NewPersonJson body) {
    var engagement = body.engagement() == null ? null : body.engagement().engagement();
    var id = people.register(new RegisterPerson(body.data(), engagement));
    return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build()).build();
  }

  /**
   * @param engagement first work, {@code null} for none yet
   */
  public record NewPersonJson(PersonalData data, @Valid EngagementJson engagement) {}
}
