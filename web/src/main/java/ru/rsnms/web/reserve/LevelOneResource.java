package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import ru.rsnms.reserve.AdmissionService;
import ru.rsnms.reserve.ApplicationFunnel;
import ru.rsnms.reserve.ApplicationQueries;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SeasonMilestone;
import ru.rsnms.reserve.SetSeasonDates;
import ru.rsnms.web.rest.SeenVersion;

/** Level 1 of a season: how many stand where, and the days promised to candidates. */
@Path("seasons/{id}/level-one")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class LevelOneResource {

  @Inject ApplicationQueries queries;
  @Inject AdmissionService admission;

  @PathParam("id")
  UUID id;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  /** How many applications stand where, as far as the caller may see. */
  @GET
  @Path("funnel")
  public ApplicationFunnel funnel() {
    return queries.funnel(new SeasonId(id));
  }

  @GET
  @Path("dates")
  public DatesJson dates() {
    return DatesJson.of(queries.dates(new SeasonId(id)));
  }

  /** Promises the days anew; needs the version of the season. */
  @PUT
  @Path("dates")
  public DatesJson settle(@NotNull DatesJson body) {
    var command = new SetSeasonDates(new SeasonId(id), SeenVersion.of(ifMatch), body.days());
    admission.settleDates(command);
    return dates();
  }

  /** Days that are not promised are {@code null}. */
  public record DatesJson(
      LocalDate admission, LocalDate review, LocalDate preliminary, LocalDate finalList) {

    static DatesJson of(Map<SeasonMilestone, LocalDate> days) {
      return new DatesJson(
          days.get(SeasonMilestone.ADMISSION),
          days.get(SeasonMilestone.REVIEW),
          days.get(SeasonMilestone.PRELIMINARY),
          days.get(SeasonMilestone.FINAL));
    }

    Map<SeasonMilestone, LocalDate> days() {
      Map<SeasonMilestone, LocalDate> days = new EnumMap<>(SeasonMilestone.class);
      days.put(SeasonMilestone.ADMISSION, admission);
      days.put(SeasonMilestone.REVIEW, review);
      days.put(SeasonMilestone.PRELIMINARY, preliminary);
      days.put(SeasonMilestone.FINAL, finalList);
      days.values().removeIf(day -> day == null);
      return days;
    }
  }
}
