package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.programme.NewProgramme;
import ru.rsnms.reserve.programme.Programme;
import ru.rsnms.reserve.programme.ProgrammeId;
import ru.rsnms.reserve.programme.ProgrammeService;
import ru.rsnms.reserve.rule.Merit;

/** What a season recommends to those who do not pass. */
@Path("seasons/{id}/programmes")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class ProgrammesResource {

  @Inject ProgrammeService programmes;

  @PathParam("id")
  UUID id;

  @GET
  public List<ProgrammeJson> programmes() {
    return programmes.of(new SeasonId(id)).stream().map(ProgrammeJson::of).toList();
  }

  /** Adds one; answers with all. */
  @POST
  public List<ProgrammeJson> add(@NotNull NewProgrammeJson body) {
    programmes.add(new NewProgramme(new SeasonId(id), body.name(), body.measure(), body.source()));
    return programmes();
  }

  /** Takes one away; answers with the rest. */
  @DELETE
  @Path("{programme}")
  public List<ProgrammeJson> drop(@PathParam("programme") UUID programme) {
    programmes.drop(new ProgrammeId(programme));
    return programmes();
  }

  /**
   * @param measure for whom it is the weakest; absent for everybody who does not pass
   * @param source clause of a document, or the decision
   */
  public record NewProgrammeJson(String name, Merit measure, String source) {}

  public record ProgrammeJson(UUID id, String name, Merit measure, String source) {

    static ProgrammeJson of(Programme one) {
      return new ProgrammeJson(one.id().value(), one.name(), one.measure(), one.source());
    }
  }
}
