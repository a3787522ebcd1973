package ru.rsnms.web.document;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.TEXT_PLAIN;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ru.rsnms.document.CorrectHead;
import ru.rsnms.document.CorrectLine;
import ru.rsnms.document.ImportId;
import ru.rsnms.document.ImportReport;
import ru.rsnms.document.ImportService;
import ru.rsnms.document.ImportedFile;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.PaperHead;
import ru.rsnms.web.rest.SeenVersion;

/** Documents made elsewhere: read, doubted, and saved as drafts only when confirmed. */
@Path("order-imports")
@Produces(APPLICATION_JSON)
@RequestScoped
public class OrderImportsResource {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @Inject ImportService imports;
  @Context UriInfo uri;

  /**
   * @param bundle the order with the files it names: {@code {"order": {…}, "files": {"name": {…}}}}
   */
  @POST
  @APIResponseSchema(value = ImportJson.class, responseCode = "201")
  @Consumes(APPLICATION_JSON)
  public Response check(@NotNull byte[] bundle) {
    return created(imports.check(bundle));
  }

  /**
   * @param paper plain text in UTF-8 or a word processor file; what it is is told by its bytes
   * @param name of the file, shown to the one who corrects
   */
  @POST
  @APIResponseSchema(value = ImportJson.class, responseCode = "201")
  @Consumes({TEXT_PLAIN, WORD})
  public Response recognise(@NotNull byte[] paper, @QueryParam("name") String name) {
    return created(imports.receive(new ImportedFile(name, paper)));
  }

  private Response created(ImportReport report) {
    return Response.created(
            uri.getAbsolutePathBuilder().path(report.id().value().toString()).build())
        .entity(ImportJson.of(report))
        .build();
  }

  /** The caller's latest imports, the newest first. */
  @GET
  public List<ImportRowJson> latest() {
    return imports.latest().stream().map(ImportRowJson::of).toList();
  }

  /** A person knows the requisites better. */
  @PUT
  @Path("{id}/head")
  @Consumes(APPLICATION_JSON)
  public ImportJson correctHead(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull PaperHead head) {
    var command = new CorrectHead(new ImportId(id), SeenVersion.of(ifMatch), head);
    return ImportJson.of(imports.correct(command));
  }

  /** A person knows better what a line is, or how it reads. */
  @PUT
  @Path("{id}/lines/{line}")
  @Consumes(APPLICATION_JSON)
  public ImportJson correctLine(
      @PathParam("id") UUID id,
      @PathParam("line") int line,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull ImportLineJson body) {
    var command =
        new CorrectLine(
            new ImportId(id),
            SeenVersion.of(ifMatch),
            line,
            body.role(),
            body.mark(),
            body.text(),
            body.cells());
    return ImportJson.of(imports.correct(command));
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
