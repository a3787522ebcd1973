package ru.rsnms.web.execution;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import ru.rsnms.document.OrderId;
import ru.rsnms.execution.InstructionFilter;
import ru.rsnms.execution.InstructionStage;

/** The part of the list's address that narrows it. */
public class InstructionSearch {

  @QueryParam("words")
  String words;

  @QueryParam("stage")
  InstructionStage stage;

  @QueryParam("side")
  InstructionFilter.Side side;

  @QueryParam("order")
  UUID order;

  @QueryParam("open")
  Boolean open;

  @QueryParam("overdue")
  Boolean overdue;

  InstructionFilter filter() {
    return new InstructionFilter(
        words,
        stage,
        side,
        order == null ? null : new OrderId(order),
        Boolean.TRUE.equals(open),
        Boolean.TRUE.equals(overdue));
  }
}
