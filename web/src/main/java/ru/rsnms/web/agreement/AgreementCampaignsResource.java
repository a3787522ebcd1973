package ru.rsnms.web.agreement;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.campaign.CampaignId;
import ru.rsnms.agreement.campaign.CampaignQueries;
import ru.rsnms.agreement.campaign.CampaignService;
import ru.rsnms.agreement.campaign.ChosenAgreements;
import ru.rsnms.agreement.campaign.NewCampaign;
import ru.rsnms.agreement.campaign.Outcome;
import ru.rsnms.agreement.template.TemplateVersionId;
import ru.rsnms.shared.Page;
import ru.rsnms.web.agreement.CampaignJson.OutcomeJson;
import ru.rsnms.web.agreement.CampaignJson.TermsJson;
import ru.rsnms.web.rest.Paging;
import ru.rsnms.web.rest.SeenVersion;

/** Campaigns of agreements. Changes of a campaign itself need the version seen. */
@Path("agreement-campaigns")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class AgreementCampaignsResource {

  @Inject CampaignQueries queries;
  @Inject CampaignService campaigns;
  @Context UriInfo uri;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  @GET
  public List<CampaignJson.Row> campaigns() {
    return queries.campaigns().stream().map(CampaignJson.Row::of).toList();
  }

  @POST
  @APIResponse(responseCode = "201", description = "Location")
  public Response create(@NotNull @Valid NewCampaignJson body) {
    var id =
        campaigns.create(
            new NewCampaign(new TemplateVersionId(body.template()), body.terms().terms()));
    return Response.created(uri.getAbsolutePathBuilder().path(id.value().toString()).build())
        .build();
  }

  @GET
  @Path("{id}")
  public CampaignJson open(@PathParam("id") UUID id) {
    return CampaignJson.of(queries.campaign(new CampaignId(id)));
  }

  @PUT
  @Path("{id}")
  public CampaignJson change(@PathParam("id") UUID id, @NotNull @Valid TermsJson body) {
    campaigns.change(new CampaignId(id), SeenVersion.of(ifMatch), body.terms());
    return open(id);
  }

  /** Begins the job that drafts an agreement with each party. */
  @POST
  @Path("{id}/drafts")
  public BegunJson generate(@PathParam("id") UUID id) {
    return new BegunJson(campaigns.generate(new CampaignId(id), SeenVersion.of(ifMatch)));
  }

  /** The job row by row. */
  @GET
  @Path("{id}/items")
  public List<CampaignJson.Item> items(@PathParam("id") UUID id) {
    return queries.items(new CampaignId(id)).stream().map(CampaignJson.Item::of).toList();
  }

  /** Parties × steps. */
  @GET
  @Path("{id}/matrix")
  public Page<MatrixRowJson> matrix(
      @PathParam("id") UUID id, @BeanParam MatrixSearch search, @BeanParam Paging paging) {
    return queries.matrix(search.filter(id), paging.request()).map(MatrixRowJson::of);
  }

  /** Sends drafts to their parties. */
  @POST
  @Path("{id}/sending")
  public List<OutcomeJson> send(@PathParam("id") UUID id, @NotNull @Valid ChosenJson body) {
    return told(campaigns.send(body.command(id)));
  }

  /** Makes drafts anew from the registry as it is now. */
  @POST
  @Path("{id}/redrafts")
  public List<OutcomeJson> redraft(@PathParam("id") UUID id, @NotNull @Valid ChosenJson body) {
    return told(campaigns.redraft(body.command(id)));
  }

  /** Reminds whom everybody waits for. */
  @POST
  @Path("{id}/reminders")
  public List<OutcomeJson> remind(@PathParam("id") UUID id, @NotNull @Valid ChosenJson body) {
    return told(campaigns.remind(body.command(id)));
  }

  @POST
  @Path("{id}/completion")
  public CampaignJson complete(@PathParam("id") UUID id) {
    campaigns.complete(new CampaignId(id), SeenVersion.of(ifMatch));
    return open(id);
  }

  @POST
  @Path("{id}/cancellation")
  public CampaignJson cancel(@PathParam("id") UUID id, @NotNull @Valid ReasonJson body) {
    campaigns.cancel(new CampaignId(id), SeenVersion.of(ifMatch), body.reason());
    return open(id);
  }

  private static List<OutcomeJson> told(List<Outcome> outcomes) {
    return outcomes.stream().map(OutcomeJson::of).toList();
  }

  public record NewCampaignJson(@NotNull UUID template, @NotNull @Valid TermsJson terms) {}

  /** How many drafts the job will make. */
  public record BegunJson(int drafts) {}

  public record ReasonJson(String reason) {}

  /** Agreements of one campaign. */
  public record ChosenJson(@NotNull List<@NotNull UUID> agreements) {

    ChosenAgreements command(UUID campaign) {
      return new ChosenAgreements(
          new CampaignId(campaign), agreements.stream().map(AgreementId::new).toList());
    }
  }
}
