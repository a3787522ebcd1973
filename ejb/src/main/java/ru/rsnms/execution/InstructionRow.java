package ru.rsnms.execution;

import java.time.LocalDate;
import ru.rsnms.document.OrderId;

/**
 * One line of the list of instructions.
 *
 * @param clause number of the clause, {@code null} where it has none
 * @param executor unit or post
 * @param executorName {@code null} while nobody is named
 * @param due {@code null} where there is no last day
 * @param orderEnded is the order out of force, and nothing of it waited for?
 */
public record InstructionRow(
    InstructionId id,
    OrderId order,
    String orderNumber,
    LocalDate orderDate,
    String orderTitle,
    String clause,
    String task,
    String executor,
    String executorName,
    String controllerName,
    LocalDate due,
    boolean overdue,
    InstructionStage stage,
    boolean orderEnded) {}
