package ru.rsnms.web.registry;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ru.rsnms.audit.AuditRow;
import ru.rsnms.registry.CloseOrganization;
import ru.rsnms.registry.CorrectOrganization;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.registry.OrganizationNames;
import ru.rsnms.registry.OrganizationQueries;
import ru.rsnms.registry.OrganizationService;
import ru.rsnms.registry.RegisterOrganization;
import ru.rsnms.registry.Requisites;
import ru.rsnms.shared.Page;
import ru.rsnms.web.rest.Paging;
import ru.rsnms.web.rest.SeenVersion;

/** The tree of organisations. */
@Path("organizations")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class OrganizationsResource {

  @Inject OrganizationQueries queries;
  @Inject OrganizationService organizations;
  @Context UriInfo uri;

  @GET
  public Page<OrganizationRowJson> page(
      @BeanParam OrganizationSearch search, @BeanParam Paging paging) {
    return queries.organizations(search.filter(), paging.request()).map(OrganizationRowJson::of);
  }

  @POST
  @APIResponse(responseCode = "201", description = "Location")
  public Response register(@NotNull NewOrganizationJson body) {
    var id = organizations.register(body.command());
    return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build()).build();
  }

  @GET
  @Path("{id}")
  public OrganizationJson open(@PathParam("id") UUID id) {
    return OrganizationJson.of(queries.organization(new OrganizationId(id)));
  }

  @PUT
  @Path("{id}")
  public OrganizationJson correct(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull CorrectionJson body) {
    organizations.correct(
        new CorrectOrganization(
            new OrganizationId(id),
            SeenVersion.of(ifMatch),
            body.names(),
            optionalId(body.parent()),
            body.requisites()));
    return open(id);
  }

  @POST
  @Path("{id}/closure")
  public OrganizationJson close(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull ClosureJson body) {
    organizations.close(
        new CloseOrganization(new OrganizationId(id), SeenVersion.of(ifMatch), body.lastDay()));
    return open(id);
  }

  @GET
  @Path("{id}/history")
  public Page<AuditRow> history(@PathParam("id") UUID id, @BeanParam Paging paging) {
    return queries.history(new OrganizationId(id), paging.request());
  }

  private static OrganizationId optionalId(UUID id) {
    return id == null ? null : new OrganizationId(id);
  }

  /**
   * @param parent {@code null} for the top of the tree
   * @param municipality code, {@code null} for bodies of the region
   */
  public record NewOrganizationJson(
      String code,
      OrganizationKind kind,
      UUID parent,
      String municipality,
      OrganizationNames names,
      LocalDate openedOn) {

    RegisterOrganization command() {
      return new RegisterOrganization(
          code, kind, optionalId(parent), municipality, names, openedOn);
    }
  }

  /**
   * @param requisites absent to leave them as they are
   */
  public record CorrectionJson(OrganizationNames names, UUID parent, Requisites requisites) {}

  public record ClosureJson(LocalDate lastDay) {}
}
