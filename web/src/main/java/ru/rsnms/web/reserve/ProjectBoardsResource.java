package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.project.ProjectQueries;

/** Projects side by side: of a level, of the caller, of the caller's organisations. */
@Path("team-projects")
@Produces(APPLICATION_JSON)
@RequestScoped
public class ProjectBoardsResource {

  @Inject ProjectQueries queries;

  /** The teams of a level that the caller may see, with their projects. */
  @GET
  public List<ProjectJson> board(
      @QueryParam("season") @NotNull UUID season, @QueryParam("level") int level) {
    return queries.board(new SeasonId(season), level).stream().map(ProjectJson::of).toList();
  }

  /** What the caller's own teams work at. */
  @GET
  @Path("own")
  public List<ProjectJson> own() {
    return queries.own().stream().map(ProjectJson::of).toList();
  }

  /** What was handed over to the organisations of the caller. */
  @GET
  @Path("handed-over")
  public List<ProjectJson> handedOver() {
    return queries.handedOver().stream().map(ProjectJson::of).toList();
  }
}
