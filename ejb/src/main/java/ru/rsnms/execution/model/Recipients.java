package ru.rsnms.execution.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.execution.InstructionStage;
import ru.rsnms.execution.Recipient;

/** Makes the list of sending out of those whom the order charges. */
public final class Recipients {

  private Recipients() {}

  /** The executors in the order of the clauses, then who keeps the control, each once. */
  public static List<Recipient> of(ExecutionPlan plan, List<Instruction> instructions) {
    var names = new LinkedHashSet<String>();
    instructions.stream()
        .filter(instruction -> instruction.stage() != InstructionStage.DISMISSED)
        .map(Recipients::executor)
        .forEach(names::add);
    Stream.ofNullable(plan.controllerName()).forEach(names::add);
    return names.stream().map(Recipient::of).toList();
  }

  private static String executor(Instruction one) {
    var executor = one.executor();
    return executor.isNamed() ? executor.words() + "\n" + executor.name() : executor.words();
  }
}
