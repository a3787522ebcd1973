package ru.rsnms.web.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.desk.Task;
import ru.rsnms.desk.TaskGroup;

/**
 * Something that waits for the caller.
 *
 * @param action what has to be done
 * @param order id of the order, {@code null} where the subject is something else
 * @param subject what it is about
 * @param from who asks
 * @param due {@code null} where no day is set
 */
public record TaskJson(
    TaskGroup group,
    String action,
    UUID order,
    SubjectJson subject,
    String title,
    String from,
    Instant since,
    LocalDate due) {

  static TaskJson of(Task task) {
    var subject = task.subject();
    return new TaskJson(
        task.group(),
        task.action().name(),
        subject.kind().equals("document.order") ? subject.value() : null,
        new SubjectJson(subject.kind(), subject.value()),
        task.title(),
        task.from(),
        task.since(),
        task.due());
  }

  /**
   * @param kind {@code context.thing}
   */
  public record SubjectJson(String kind, UUID id) {}
}
