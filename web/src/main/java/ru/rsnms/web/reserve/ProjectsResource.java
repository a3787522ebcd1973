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
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.TeamId;
import ru.rsnms.reserve.project.AnswerProject;
import ru.rsnms.reserve.project.HandOver;
import ru.rsnms.reserve.project.ProjectCard;
import ru.rsnms.reserve.project.ProjectKind;
import ru.rsnms.reserve.project.ProjectQueries;
import ru.rsnms.reserve.project.ProjectService;
import ru.rsnms.reserve.project.SaveProject;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.rest.FileAnswer;
import ru.rsnms.web.rest.SeenVersion;

/** The projects of a team, one at each of the levels 2 and 3. Changes need the version seen. */
@Path("teams/{team}/projects/{level}")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class ProjectsResource {

  private static final String PDF = "application/pdf";

  @Inject ProjectQueries queries;
  @Inject ProjectService projects;

  @PathParam("team")
  UUID team;

  @PathParam("level")
  int level;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  /** A blank one where nobody has begun. */
  @GET
  public ProjectJson open() {
    return ProjectJson.of(card());
  }

  /** Keeps the draft. */
  @PUT
  public ProjectJson save(@NotNull @Valid DraftJson body) {
    projects.save(body.command(team(), level, version()));
    return open();
  }

  /** Hands the project in. */
  @POST
  @Path("submission")
  public ProjectJson submit() {
    projects.submit(team(), level, version());
    return open();
  }

  /** Writes the public defence down. */
  @POST
  @Path("defence")
  public ProjectJson defend(@NotNull @Valid DayJson body) {
    projects.defend(team(), level, version(), body.day());
    return open();
  }

  /** Hands a project of level 3 over to the head of the site. */
  @POST
  @Path("act")
  public ProjectJson handOver(@NotNull @Valid ActJson body) {
    var card = begun();
    projects.handOver(new HandOver(card.id(), version(), body.number(), body.actDay()));
    return open();
  }

  /** The organisation adopts the project or declines it with the reason. */
  @POST
  @Path("answer")
  public ProjectJson answer(@NotNull AnswerJson body) {
    var card = begun();
    projects.answer(new AnswerProject(card.id(), version(), body.adopted(), body.reason()));
    return open();
  }

  /** What the team added. */
  @GET
  @Path("file")
  @Produces({PDF, APPLICATION_JSON})
  public Response file() {
    return answer(queries.file(team(), level));
  }

  /** The act of hand-over. */
  @GET
  @Path("act")
  @Produces({PDF, APPLICATION_JSON})
  public Response act() {
    if (level != LevelRef.THIRD) {
      throw new NotFound("reserve/project-no-act-yet");
    }
    return answer(queries.act(team()));
  }

  private static Response answer(PaperFile paper) {
    return FileAnswer.of(paper);
  }

  private ProjectCard card() {
    return queries.of(team(), level);
  }

  private ProjectCard begun() {
    var card = card();
    if (card.id() == null) {
      throw new NotFound("reserve/project-not-found");
    }
    return card;
  }

  private TeamId team() {
    return new TeamId(team);
  }

  private long version() {
    return SeenVersion.of(ifMatch);
  }

  /**
   * @param kind at level 3 only, as are the hosts
   * @param file absent to leave the one that is there
   */
  public record DraftJson(
      ProjectKind kind,
      String title,
      String summary,
      String hosts,
      @Valid ApplicationDraftResource.FileJson file) {

    SaveProject command(TeamId team, int level, long version) {
      return new SaveProject(
          team, level, version, kind, title, summary, hosts, file == null ? null : file.file());
    }
  }

  public record DayJson(@NotNull LocalDate day) {}

  public record ActJson(@NotNull String number, @NotNull LocalDate actDay) {}

  public record AnswerJson(boolean adopted, String reason) {}
}
