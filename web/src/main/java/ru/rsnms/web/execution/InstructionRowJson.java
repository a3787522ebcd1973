package ru.rsnms.web.execution;

import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.execution.InstructionRow;
import ru.rsnms.execution.InstructionStage;

/** One line of the list of instructions. */
public record InstructionRowJson(
    UUID id,
    UUID order,
    String orderNumber,
    LocalDate orderDate,
    String clause,
    String task,
    String executor,
    String executorName,
    String controllerName,
    LocalDate due,
    boolean overdue,
    InstructionStage stage,
    boolean orderEnded) {

  static InstructionRowJson of(InstructionRow row) {
    return new InstructionRowJson(
        row.id().value(),
        row.order().value(),
        row.orderNumber(),
        row.orderDate(),
        row.clause(),
        row.task(),
        row.executor(),
        row.executorName(),
        row.controllerName(),
        row.due(),
        row.overdue(),
        row.stage(),
        row.orderEnded());
  }
}
