package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ru.rsnms.reserve.cadre.PlanBundleId;
import ru.rsnms.reserve.cadre.PlanBundleService;
import ru.rsnms.reserve.letter.ItemState;
import ru.rsnms.shared.Page;
import ru.rsnms.web.rest.Downloads;
import ru.rsnms.web.rest.FileAnswer;
import ru.rsnms.web.rest.Paging;

/** Jobs that print the plans of many members: how far they are, and the files they made. */
@Path("plan-bundles")
@Produces(APPLICATION_JSON)
@RequestScoped
public class PlanBundlesResource {

  private static final String ZIP = "application/zip";

  @Inject PlanBundleService bundles;
  @Context UriInfo uri;

  /** The newest, within the caller's territory. */
  @GET
  public List<PlanBundleJson> newest() {
    return bundles.newest().stream().map(PlanBundleJson::of).toList();
  }

  /** Begins to print the plans of all whom the register shows; goes on by itself. */
  @POST
  @APIResponse(responseCode = "201", description = "Location")
  public Response begin(@BeanParam CadreSearch search) {
    var id = bundles.begin(search.filter());
    return Response.created(uri.getAbsolutePathBuilder().path(id.value().toString()).build())
        .build();
  }

  @GET
  @Path("{id}")
  public PlanBundleJson open(@PathParam("id") UUID id) {
    return PlanBundleJson.of(bundles.open(new PlanBundleId(id)));
  }

  @GET
  @Path("{id}/items")
  public Page<PlanBundleJson.Item> items(
      @PathParam("id") UUID id, @QueryParam("state") ItemState state, @BeanParam Paging paging) {
    return bundles
        .items(new PlanBundleId(id), state, paging.request())
        .map(PlanBundleJson.Item::of);
  }

  /** All plans in one file, with a bookmark for each; there when the job is finished. */
  @GET
  @Path("{id}/paper")
  @Produces({"application/pdf", APPLICATION_JSON})
  public Response paper(@PathParam("id") UUID id) {
    var paper = bundles.print(new PlanBundleId(id));
    return Response.ok(paper.bytes(), paper.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(paper.name()))
        .build();
  }

  /** The single plans in one archive. */
  @GET
  @Path("{id}/archive")
  @Produces({ZIP, APPLICATION_JSON})
  public Response archive(@PathParam("id") UUID id) throws IOException {
    var bundle = new PlanBundleId(id);
    return FileAnswer.of(
        bundles.open(bundle).title() + ".zip",
        ZIP,
        out -> {
          try (var papers = new PaperArchive(out)) {
            bundles.eachPaper(bundle, papers::add);
          }
        });
  }
}
