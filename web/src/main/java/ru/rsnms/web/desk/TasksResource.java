package ru.rsnms.web.desk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import ru.rsnms.desk.DeskQueries;

/** What waits for the caller. */
@Path("tasks")
@Produces(APPLICATION_JSON)
@RequestScoped
public class TasksResource {

  @Inject DeskQueries desk;

  /** Most urgent first. */
  @GET
  public List<TaskJson> tasks() {
    return desk.tasks().stream().map(TaskJson::of).toList();
  }
}
