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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.reserve.AdmitEntrants;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.MarkAttendance;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.TrainingQueries;
import ru.rsnms.reserve.TrainingService;
import ru.rsnms.web.rest.SeenVersion;

/** The theoretical training of level 2: participants, days, attendance. */
@Path("seasons/{season}/training")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class TrainingResource {

  @Inject TrainingQueries queries;
  @Inject TrainingService trainings;

  @PathParam("season")
  UUID season;

  @GET
  public TrainingJson sheet() {
    return TrainingJson.of(queries.sheet(id()));
  }

  /** Confirms who takes part in level 2. */
  @POST
  @Path("entrants")
  public TrainingJson admit(@NotNull @Valid NewEntrantsJson body) {
    trainings.admit(
        new AdmitEntrants(
            id(), body.applications().stream().map(ApplicationId::new).toList(), body.ground()));
    return sheet();
  }

  /** Says on which days the training is. */
  @PUT
  @Path("days")
  public TrainingJson schedule(@NotNull @Valid DatesJson body) {
    trainings.schedule(id(), body.dates());
    return sheet();
  }

  /** Writes down who was there on a day; needs the version of the day seen. */
  @PUT
  @Path("days/{number}/attendance")
  public TrainingJson mark(
      @PathParam("number") int number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid PresentJson body) {
    var present = body.present().stream().map(ApplicationId::new).collect(Collectors.toSet());
    trainings.mark(new MarkAttendance(id(), number, SeenVersion.of(ifMatch), present));
    return sheet();
  }

  private SeasonId id() {
    return new SeasonId(season);
  }

  /**
   * @param ground the decision: what, when, number
   */
  public record NewEntrantsJson(@NotNull List<@NotNull UUID> applications, String ground) {}

  public record DatesJson(@NotNull List<@NotNull LocalDate> dates) {}

  /** Applications of those who were there; who is not named was not. */
  public record PresentJson(@NotNull Set<@NotNull UUID> present) {}
}
