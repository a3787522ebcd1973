package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.cadre.CadreQueries;
import ru.rsnms.reserve.cadre.CadreService;
import ru.rsnms.reserve.cadre.CertificateService;
import ru.rsnms.reserve.cadre.EntryId;
import ru.rsnms.shared.Page;
import ru.rsnms.web.rest.Downloads;
import ru.rsnms.web.rest.Paging;
import ru.rsnms.web.rest.SeenVersion;

/** The register of the reserve on a day. Steps of a member need the version seen. */
@Path("reserve-entries")
@Produces(APPLICATION_JSON)
@RequestScoped
public class CadreResource {

  @Inject CadreQueries queries;
  @Inject CadreService service;
  @Inject CertificateService certificates;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  @GET
  public Page<CadreRowJson> register(@BeanParam CadreSearch search, @BeanParam Paging paging) {
    return queries.page(search.filter(), paging.request()).map(CadreRowJson::of);
  }

  /** The caller's own stays, the newest first. */
  @GET
  @Path("mine")
  public List<EntryJson> mine() {
    return queries.own().stream().map(EntryJson::of).toList();
  }

  @GET
  @Path("{id}")
  public EntryJson open(@PathParam("id") UUID id) {
    return EntryJson.of(queries.open(new EntryId(id)));
  }

  /** The certificate that the person is in the reserve; bears a code to be checked by. */
  @GET
  @Path("{id}/certificate")
  @Produces({"application/pdf", APPLICATION_JSON})
  public Response certificate(@PathParam("id") UUID id) {
    var paper = certificates.print(new EntryId(id));
    return Response.ok(paper.bytes(), paper.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(paper.name()))
        .build();
  }

  /** The member begins the training of the reserve. */
  @POST
  @Path("{id}/training")
  public EntryJson train(@PathParam("id") UUID id) {
    service.beginTraining(new EntryId(id), SeenVersion.of(ifMatch));
    return open(id);
  }

  /** The member is ready for an appointment. */
  @POST
  @Path("{id}/readiness")
  public EntryJson ready(@PathParam("id") UUID id) {
    service.declareReady(new EntryId(id), SeenVersion.of(ifMatch));
    return open(id);
  }
}
