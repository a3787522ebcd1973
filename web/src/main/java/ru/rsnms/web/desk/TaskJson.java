package ru.rsnms.web.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.desk.Task;
import ru.rsnms.desk.TaskGroup;
import ru.rsnms.document.OrderAction;

/**
 * Something that waits for the caller.
 *
 * @param from who asks
 * @param due {@code null} where no day is set
 */
public record TaskJson(
    TaskGroup group,
    OrderAction action,
    UUID order,
    String title,
    String from,
    Instant since,
    LocalDate due) {

  static TaskJson of(Task task) {
    return new TaskJson(
        task.group(),
        task.action(),
        task.order().value(),
        task.title(),
        task.from(),
        task.since(),
        task.due());
  }
}
