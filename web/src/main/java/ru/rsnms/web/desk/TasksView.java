package ru.rsnms.web.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.desk.DeskQueries;
import ru.rsnms.desk.Task;
import ru.rsnms.desk.TaskGroup;

/** Backs {@code /index.xhtml}: what waits for the user, most urgent first. */
@Named
@RequestScoped
public class TasksView {

  @Inject DeskQueries desk;

  private TaskGroup only;
  private List<Task> tasks;

  @PostConstruct
  void load() {
    tasks = desk.tasks();
  }

  /** The groups to show, or the one that the address asks for. */
  public List<Group> getShown() {
    return getGroups().stream().filter(group -> only == null || group.kind() == only).toList();
  }

  /** All groups that hold something. */
  public List<Group> getGroups() {
    return Stream.of(TaskGroup.values())
        .map(kind -> new Group(kind, ofKind(kind).stream().map(TaskLine::new).toList()))
        .filter(group -> !group.tasks().isEmpty())
        .toList();
  }

  public int getTotal() {
    return tasks.size();
  }

  public int getOverdue() {
    return ofKind(TaskGroup.OVERDUE).size();
  }

  public TaskGroup getOnly() {
    return only;
  }

  public void setOnly(TaskGroup only) {
    this.only = only;
  }

  private List<Task> ofKind(TaskGroup kind) {
    return tasks.stream().filter(task -> task.group() == kind).toList();
  }

  /** Tasks of one kind under their heading. */
  public record Group(TaskGroup kind, List<TaskLine> tasks) {

    public boolean isOverdue() {
      return kind == TaskGroup.OVERDUE;
    }
  }
}
