package ru.rsnms.web.document;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ru.rsnms.document.ImportId;
import ru.rsnms.document.ImportService;
import ru.rsnms.document.OrderId;

/** Documents made elsewhere: read, doubted, and saved as drafts only when confirmed. */
@Path("order-imports")
@Produces(APPLICATION_JSON)
@RequestScoped
public class OrderImportsResource {

  @Inject ImportService imports;
  @Context UriInfo uri;

  /**
   * @param bundle the order with the files it names: {@code {"order": {…}, "files": {"name": {…}}}}
   */
  @POST
  @APIResponseSchema(value = ImportJson.class, responseCode = "201")
  @Consumes(APPLICATION_JSON)
  public Response check(@NotNull byte[] bundle) {
    var report = imports.check(bundle);
    return Response.created(
            uri.getAbsolutePathBuilder().path(report.id().value().toString()).build())
        .entity(ImportJson.of(report))
        .build();
  }

  @GET
  @Path("{id}")
  public ImportJson report(@PathParam("id") UUID id) {
    return ImportJson.of(imports.report(new ImportId(id)));
  }

  /** Makes the draft; a second time gives the same draft. */
  @POST
  @APIResponse(responseCode = "201", description = "Location")
  @Path("{id}/confirmation")
  public Response confirm(@PathParam("id") UUID id) {
    OrderId order = imports.confirm(new ImportId(id));
    var address = uri.getBaseUriBuilder().path(OrdersResource.class).path(order.value().toString());
    return Response.created(address.build()).build();
  }
}
