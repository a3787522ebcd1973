package ru.rsnms.web.agreement;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import ru.rsnms.agreement.AgreementText;
import ru.rsnms.agreement.template.Draft;
import ru.rsnms.agreement.template.Gap;
import ru.rsnms.agreement.template.NewTemplate;
import ru.rsnms.agreement.template.TemplateId;
import ru.rsnms.agreement.template.TemplateQueries;
import ru.rsnms.agreement.template.TemplateService;
import ru.rsnms.agreement.template.TemplateText;
import ru.rsnms.agreement.template.TemplateVersionId;
import ru.rsnms.agreement.template.WriteTemplate;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.web.rest.SeenVersion;

/** Templates of agreements and their versions. A change of a draft needs the version seen. */
@Path("agreement-templates")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class AgreementTemplatesResource {

  @Inject TemplateQueries queries;
  @Inject TemplateService templates;
  @Context UriInfo uri;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  @GET
  public List<TemplateJson.Row> templates() {
    return queries.templates().stream().map(TemplateJson.Row::of).toList();
  }

  @POST
  @APIResponse(responseCode = "201", description = "Location of version 1")
  public Response create(@NotNull @Valid NewTemplate body) {
    return created(templates.create(body));
  }

  /** The draft for who writes it, otherwise the version in use. */
  @GET
  @Path("{id}")
  public TemplateJson template(@PathParam("id") UUID id) {
    return TemplateJson.of(queries.template(new TemplateId(id)));
  }

  /** A draft of the next version with the words of the one in use. */
  @POST
  @Path("{id}/versions")
  @APIResponse(responseCode = "201", description = "Location of the draft")
  public Response renew(@PathParam("id") UUID id) {
    return created(templates.renew(new TemplateId(id)));
  }

  @GET
  @Path("versions/{version}")
  public TemplateJson version(@PathParam("version") UUID version) {
    return TemplateJson.of(queries.version(new TemplateVersionId(version)));
  }

  @PUT
  @Path("versions/{version}")
  public TemplateJson write(@PathParam("version") UUID version, @NotNull @Valid WordsJson body) {
    templates.write(
        new WriteTemplate(
            new TemplateVersionId(version), SeenVersion.of(ifMatch), body.name(), body.text()));
    return version(version);
  }

  /** From here on the words never change. */
  @POST
  @Path("versions/{version}/publication")
  public TemplateJson publish(@PathParam("version") UUID version) {
    templates.publish(new TemplateVersionId(version), SeenVersion.of(ifMatch));
    return version(version);
  }

  /** What the version would make with an organisation; keeps nothing. */
  @GET
  @Path("versions/{version}/preview")
  public DraftJson preview(
      @PathParam("version") UUID version, @QueryParam("organization") @NotNull UUID organization) {
    return DraftJson.of(
        queries.preview(new TemplateVersionId(version), new OrganizationId(organization)));
  }

  private Response created(TemplateVersionId id) {
    var location =
        uri.getBaseUriBuilder()
            .path("agreement-templates/versions")
            .path(id.value().toString())
            .build();
    return Response.created(location).build();
  }

  public record WordsJson(@NotNull String name, @NotNull @Valid TemplateText text) {}

  /** A text made of a template, with what it lacks. */
  public record DraftJson(AgreementText text, List<Gap> gaps) {

    static DraftJson of(Draft draft) {
      return new DraftJson(draft.text(), draft.gaps());
    }
  }
}
