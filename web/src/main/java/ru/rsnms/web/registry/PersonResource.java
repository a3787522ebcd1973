package ru.rsnms.web.registry;

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
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import ru.rsnms.audit.AuditRow;
import ru.rsnms.registry.ConfirmNameForms;
import ru.rsnms.registry.CorrectPerson;
import ru.rsnms.registry.Dismiss;
import ru.rsnms.registry.Employ;
import ru.rsnms.registry.EmploymentId;
import ru.rsnms.registry.NameCase;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.PersonQueries;
import ru.rsnms.registry.PersonService;
import ru.rsnms.registry.PersonalData;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PersonName;
import ru.rsnms.web.rest.Paging;
import ru.rsnms.web.rest.SeenVersion;

/** One person: data, work, case forms of the name. Changes need the version seen. */
@Path("people/{id}")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class PersonResource {

  @Inject PersonQueries queries;
  @Inject PersonService people;

  @PathParam("id")
  UUID id;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  @GET
  public PersonJson open() {
    return PersonJson.of(queries.person(person()));
  }

  @PUT
  @Path("data")
  public PersonJson correct(@NotNull PersonalData body) {
    people.correct(new CorrectPerson(person(), version(), body));
    return open();
  }

  @POST
  @Path("employments")
  public PersonJson employ(@NotNull @Valid EngagementJson body) {
    people.employ(new Employ(person(), version(), body.engagement()));
    return open();
  }

  @POST
  @Path("employments/{employment}/end")
  public PersonJson dismiss(@PathParam("employment") UUID employment, @NotNull DismissalJson body) {
    people.dismiss(new Dismiss(person(), version(), new EmploymentId(employment), body.lastDay()));
    return open();
  }

  /** Lets the library propose case forms; nothing is printed with them before a person confirms. */
  @POST
  @Path("name-forms/proposal")
  public PersonJson proposeNameForms() {
    people.proposeNameForms(person(), version());
    return open();
  }

  @PUT
  @Path("name-forms")
  public PersonJson confirmNameForms(@NotNull @Valid NameFormsJson body) {
    people.confirmNameForms(new ConfirmNameForms(person(), version(), body.forms()));
    return open();
  }

  @GET
  @Path("history")
  public Page<AuditRow> history(@BeanParam Paging paging) {
    return queries.history(person(), paging.request());
  }

  private PersonId person() {
    return new PersonId(id);
  }

  private long version() {
    return SeenVersion.of(ifMatch);
  }

  public record DismissalJson(LocalDate lastDay) {}

  /**
   * @param forms the name in every case
   */
  public record NameFormsJson(@NotNull Map<NameCase, @NotNull PersonName> forms) {}
}
