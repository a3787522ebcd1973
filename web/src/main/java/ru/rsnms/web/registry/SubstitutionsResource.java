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
import ru.rsnms.registry.AppointSubstitute;
import ru.rsnms.registry.EndSubstitution;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.SubstituteCapacity;
import ru.rsnms.registry.SubstitutionId;
import ru.rsnms.registry.SubstitutionService;
import ru.rsnms.registry.SubstitutionView;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.PersonName;
import ru.rsnms.web.rest.SeenVersion;

/** Who decides for whom while somebody is away. */
@Path("substitutions")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class SubstitutionsResource {

  @Inject SubstitutionService substitutions;

  /** Those of today and later. */
  @GET
  public List<SubstitutionJson> current() {
    return substitutions.current().stream().map(SubstitutionJson::of).toList();
  }

  @POST
  @APIResponseSchema(value = AppointedJson.class, responseCode = "201")
  public Response appoint(@NotNull @Valid AppointmentJson body) {
    var id = substitutions.appoint(body.command());
    return Response.status(Response.Status.CREATED).entity(new AppointedJson(id.value())).build();
  }

  @POST
  @Path("{id}/end")
  public void end(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid EndJson body) {
    substitutions.end(
        new EndSubstitution(new SubstitutionId(id), SeenVersion.of(ifMatch), body.lastDay()));
  }

  /**
   * @param ground order on the leave or on acting, with number and date
   */
  public record AppointmentJson(
      @NotNull UUID absent,
      @NotNull UUID deputy,
      SubstituteCapacity capacity,
      String ground,
      LocalDate from,
      LocalDate to) {

    AppointSubstitute command() {
      return new AppointSubstitute(
          new PersonId(absent), new PersonId(deputy), capacity, ground, from, to);
    }
  }

  public record AppointedJson(UUID id) {}

  public record EndJson(@NotNull LocalDate lastDay) {}

  /**
   * @param version goes back as {@code If-Match} to end it
   */
  public record SubstitutionJson(
      UUID id,
      long version,
      UUID absent,
      PersonName absentName,
      UUID deputy,
      PersonName deputyName,
      SubstituteCapacity capacity,
      String ground,
      DatePeriod period) {

    static SubstitutionJson of(SubstitutionView view) {
      return new SubstitutionJson(
          view.id().value(),
          view.version(),
          view.absent().value(),
          view.absentName(),
          view.deputy().value(),
          view.deputyName(),
          view.capacity(),
          view.ground(),
          view.period());
    }
  }
}
