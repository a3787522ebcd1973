package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ru.rsnms.reserve.TestId;
import ru.rsnms.reserve.TestQueries;
import ru.rsnms.reserve.TestService;
import ru.rsnms.shared.Page;
import ru.rsnms.web.rest.Paging;
import ru.rsnms.web.rest.SeenVersion;
import ru.rsnms.web.rest.Spreadsheet;

/** Versions of the test of four scales. Keys come in with a file and never go out. */
@Path("tests")
@Produces(APPLICATION_JSON)
@RequestScoped
public class TestsResource {

  @Inject TestQueries queries;
  @Inject TestService tests;
  @Context UriInfo uri;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  @GET
  public Page<TestRowJson> page(@BeanParam Paging paging) {
    return queries.page(paging.request()).map(TestRowJson::of);
  }

  /**
   * Makes a file the next version of its title; nothing is saved while anything is doubtful.
   *
   * @param file JSON or Office Open XML; what it is is told by its bytes
   */
  @POST
  @Consumes({APPLICATION_JSON, Spreadsheet.MEDIA_TYPE})
  @APIResponse(responseCode = "201", description = "Location")
  public Response load(@NotNull byte[] file) {
    var id = tests.load(file);
    return Response.created(uri.getAbsolutePathBuilder().path(id.value().toString()).build())
        .build();
  }

  /** Reads a file row by row and saves nothing. */
  @POST
  @Path("readings")
  @Consumes({APPLICATION_JSON, Spreadsheet.MEDIA_TYPE})
  public TestPreviewJson preview(@NotNull byte[] file) {
    return TestPreviewJson.of(tests.preview(file));
  }

  @GET
  @Path("{id}")
  public TestJson open(@PathParam("id") UUID id) {
    return TestJson.of(queries.open(new TestId(id)));
  }

  /** Seasons may choose it from now on. */
  @POST
  @Path("{id}/publication")
  @Consumes(APPLICATION_JSON)
  public TestJson publish(@PathParam("id") UUID id) {
    tests.publish(new TestId(id), SeenVersion.of(ifMatch));
    return open(id);
  }

  /** No further season chooses it. */
  @POST
  @Path("{id}/retirement")
  @Consumes(APPLICATION_JSON)
  public TestJson retire(@PathParam("id") UUID id) {
    tests.retire(new TestId(id), SeenVersion.of(ifMatch));
    return open(id);
  }
}
