package ru.rsnms.web.registry;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ru.rsnms.registry.Capacity;
import ru.rsnms.registry.EndAuthority;
import ru.rsnms.registry.GrantAuthority;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationQueries;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.SignatoryId;
import ru.rsnms.registry.SignatoryService;
import ru.rsnms.web.rest.SeenVersion;

/** Who may sign for an organisation. */
@Path("organizations/{organization}/signatories")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class SignatoriesResource {

  @Inject OrganizationQueries organizations;
  @Inject SignatoryService signatories;

  @PathParam("organization")
  UUID organization;

  @GET
  public List<SignatoryJson> all() {
    return organizations.organization(organization()).signatories().stream()
        .map(SignatoryJson::of)
        .toList();
  }

  @POST
  @APIResponseSchema(value = GrantedJson.class, responseCode = "201")
  public Response grant(@NotNull @Valid AuthorityJson body) {
    var id = signatories.grant(body.command(organization()));
    return Response.status(Response.Status.CREATED).entity(new GrantedJson(id.value())).build();
  }

  /** {@code If-Match} is the version of the authority, not of the organisation. */
  @POST
  @Path("{signatory}/end")
  public void end(
      @PathParam("signatory") UUID signatory,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull EndJson body) {
    signatories.end(
        new EndAuthority(
            organization(), new SignatoryId(signatory), SeenVersion.of(ifMatch), body.lastDay()));
  }

  private OrganizationId organization() {
    return new OrganizationId(organization);
  }

  /**
   * @param to last day, {@code null} while it is open
   */
  public record AuthorityJson(
      @NotNull UUID person,
      String position,
      String basis,
      Capacity capacity,
      LocalDate from,
      LocalDate to) {

    GrantAuthority command(OrganizationId organization) {
      return new GrantAuthority(
          organization, new PersonId(person), position, basis, capacity, from, to);
    }
  }

  public record GrantedJson(UUID id) {}

  public record EndJson(LocalDate lastDay) {}
}
