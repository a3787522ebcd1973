package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.cadre.CadreQueries;
import ru.rsnms.reserve.cadre.Enrolment;
import ru.rsnms.reserve.cadre.EntryOrigin;
import ru.rsnms.reserve.cadre.ReserveRef;

/** Whom the order of a season would enrol now. */
@Path("seasons/{season}/enrolment")
@Produces(APPLICATION_JSON)
@RequestScoped
public class EnrolmentResource {

  @Inject CadreQueries queries;

  @PathParam("season")
  UUID season;

  /** Whom the order would name: for the region, or for a municipality. */
  @GET
  public EnteringJson enrolment(@QueryParam("municipality") String municipality) {
    return EnteringJson.of(queries.enrolment(new SeasonId(season), ReserveRef.of(municipality)));
  }

  /**
   * @param act the draft that is there, {@code null} where there is none
   */
  public record EnteringJson(UUID season, List<EnteringPersonJson> people, UUID act) {

    static EnteringJson of(Enrolment enrolment) {
      return new EnteringJson(
          enrolment.season().value(),
          enrolment.people().stream().map(EnteringPersonJson::of).toList(),
          enrolment.act() == null ? null : enrolment.act().value());
    }
  }

  /**
   * @param recommended for the reserve of the own municipality?
   * @param barred why the order would not name this person, {@code null} where it would
   */
  public record EnteringPersonJson(
      UUID decision,
      String name,
      String organization,
      String municipality,
      EntryOrigin origin,
      boolean recommended,
      String barred) {

    static EnteringPersonJson of(Enrolment.Entering one) {
      return new EnteringPersonJson(
          one.decision().value(),
          one.name(),
          one.organization(),
          one.municipality(),
          one.origin(),
          one.recommended(),
          one.barred());
    }
  }
}
