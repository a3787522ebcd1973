package ru.rsnms.web.reserve;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.reserve.cadre.EntryId;
import ru.rsnms.reserve.cadre.NominationStage;
import ru.rsnms.reserve.cadre.OpenVacancy;
import ru.rsnms.reserve.cadre.VacancyCard;
import ru.rsnms.reserve.cadre.VacancyId;
import ru.rsnms.reserve.cadre.VacancyQueries;
import ru.rsnms.reserve.cadre.VacancyRow;
import ru.rsnms.reserve.cadre.VacancyService;
import ru.rsnms.reserve.cadre.VacancyStage;
import ru.rsnms.web.rest.SeenVersion;
import ru.rsnms.web.rest.Versioned;

/** Vacancies of heads and nominations of members of the reserve. Changes need the version seen. */
@Path("reserve-vacancies")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class VacanciesResource {

  @Inject VacancyQueries queries;
  @Inject VacancyService service;
  @Context UriInfo uri;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  /** Open ones first, the newest first. */
  @GET
  public List<VacancyRowJson> vacancies() {
    return queries.vacancies().stream().map(VacancyRowJson::of).toList();
  }

  @POST
  @APIResponse(responseCode = "201", description = "Location")
  public Response open(@NotNull @Valid NewVacancyJson body) {
    var id = service.open(body.command());
    return Response.created(uri.getAbsolutePathBuilder().path(id.value().toString()).build())
        .build();
  }

  @GET
  @Path("{id}")
  public VacancyJson vacancy(@PathParam("id") UUID id) {
    return VacancyJson.of(queries.vacancy(new VacancyId(id)));
  }

  @POST
  @Path("{id}/nominations")
  public VacancyJson nominate(@PathParam("id") UUID id, @NotNull @Valid NomineeJson body) {
    service.nominate(new VacancyId(id), SeenVersion.of(ifMatch), new EntryId(body.entry()));
    return vacancy(id);
  }

  /** The nominee gets the post by an act of the founder. */
  @POST
  @Path("{id}/nominations/{nomination}/appointment")
  public VacancyJson appoint(
      @PathParam("id") UUID id,
      @PathParam("nomination") UUID nomination,
      @NotNull @Valid SaidJson body) {
    service.appoint(new VacancyId(id), SeenVersion.of(ifMatch), nomination, body.reason());
    return vacancy(id);
  }

  /** Nothing comes of a nomination. */
  @POST
  @Path("{id}/nominations/{nomination}/decline")
  public VacancyJson decline(
      @PathParam("id") UUID id,
      @PathParam("nomination") UUID nomination,
      @NotNull @Valid SaidJson body) {
    service.decline(new VacancyId(id), SeenVersion.of(ifMatch), nomination, body.reason());
    return vacancy(id);
  }

  @POST
  @Path("{id}/closing")
  public VacancyJson close(@PathParam("id") UUID id, @NotNull @Valid SaidJson body) {
    service.close(new VacancyId(id), SeenVersion.of(ifMatch), body.reason());
    return vacancy(id);
  }

  public record NewVacancyJson(@NotNull UUID organization, String post, @NotNull LocalDate since) {

    OpenVacancy command() {
      return new OpenVacancy(new OrganizationId(organization), post, since);
    }
  }

  public record NomineeJson(@NotNull UUID entry) {}

  /**
   * @param reason the act of an appointment, or why something came to nothing
   */
  public record SaidJson(String reason) {}

  /** A line of the list. */
  public record VacancyRowJson(
      UUID id,
      String organization,
      String municipality,
      String post,
      LocalDate since,
      VacancyStage stage,
      int nominated) {

    static VacancyRowJson of(VacancyRow row) {
      return new VacancyRowJson(
          row.id().value(),
          row.organization(),
          row.municipality(),
          row.post(),
          row.since(),
          row.stage(),
          row.nominated());
    }
  }

  /** One vacancy as the API tells it. */
  public record VacancyJson(
      UUID id,
      long version,
      String organization,
      String municipality,
      String post,
      LocalDate since,
      VacancyStage stage,
      String reason,
      List<NominationJson> nominations)
      implements Versioned {

    static VacancyJson of(VacancyCard card) {
      return new VacancyJson(
          card.id().value(),
          card.version(),
          card.organization(),
          card.municipality(),
          card.post(),
          card.since(),
          card.stage(),
          card.reason(),
          card.nominees().stream().map(NominationJson::of).toList());
    }
  }

  /** One nomination. */
  public record NominationJson(
      UUID id,
      UUID entry,
      String name,
      NominationStage stage,
      Instant at,
      String by,
      LocalDate decidedOn,
      String reason) {

    static NominationJson of(VacancyCard.Nominee one) {
      return new NominationJson(
          one.nomination(),
          one.entry().value(),
          one.name(),
          one.stage(),
          one.at(),
          one.by(),
          one.decidedOn(),
          one.reason());
    }
  }
}
