package ru.rsnms.execution.model;

import java.util.List;
import ru.rsnms.document.PaperFile;
import ru.rsnms.execution.Recipient;

/** Prints what became of an order; how is the adapter's business. */
public interface ExecutionPress {

  /** Every instruction with its last report. */
  PaperFile report(ExecutionPlan plan, List<Instruction> instructions);

  /** Whom the order has to reach, with room to note that it did. */
  PaperFile sendingList(ExecutionPlan plan, List<Recipient> recipients);
}
