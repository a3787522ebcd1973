package ru.rsnms.web.expertise;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ru.rsnms.expertise.FormId;
import ru.rsnms.expertise.FormQueries;
import ru.rsnms.expertise.FormService;
import ru.rsnms.web.rest.SeenVersion;

/** Review forms in their versions. Changes need the version seen; a published form has none. */
@Path("review-forms")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class ReviewFormsResource {

  @Inject FormQueries queries;
  @Inject FormService forms;
  @Context UriInfo uri;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  @GET
  public List<ReviewFormJson> all() {
    return queries.all().stream().map(ReviewFormJson::of).toList();
  }

  @POST
  @APIResponse(responseCode = "201", description = "Location")
  public Response draft(@NotNull ReviewFormJson.TextJson body) {
    var id = forms.draft(body.command());
    return Response.created(uri.getAbsolutePathBuilder().path(id.value().toString()).build())
        .build();
  }

  @GET
  @Path("{id}")
  public ReviewFormJson open(@PathParam("id") UUID id) {
    return ReviewFormJson.of(queries.open(new FormId(id)));
  }

  @PUT
  @Path("{id}")
  public ReviewFormJson write(@PathParam("id") UUID id, @NotNull ReviewFormJson.TextJson body) {
    forms.write(new FormId(id), SeenVersion.of(ifMatch), body.command());
    return open(id);
  }

  @POST
  @Path("{id}/publication")
  public ReviewFormJson publish(@PathParam("id") UUID id) {
    forms.publish(new FormId(id), SeenVersion.of(ifMatch));
    return open(id);
  }
}
