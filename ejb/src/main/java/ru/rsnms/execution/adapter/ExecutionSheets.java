package ru.rsnms.execution.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import ru.rsnms.document.PaperFile;
import ru.rsnms.execution.Recipient;
import ru.rsnms.execution.model.ExecutionPlan;
import ru.rsnms.execution.model.ExecutionPress;
import ru.rsnms.execution.model.Instruction;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.shared.Texts;
import ru.rsnms.shared.paper.SheetPrinter;

/** Has papers about the execution of orders rendered. */
@ApplicationScoped
public class ExecutionSheets implements ExecutionPress {

  private final SheetPrinter printer = new SheetPrinter();

  private Clock clock;

  protected ExecutionSheets() {
    // for the container
  }

  @Inject
  public ExecutionSheets(Clock clock) {
    this.clock = clock;
  }

  @Override
  public PaperFile report(ExecutionPlan plan, List<Instruction> instructions) {
    return print("report", plan, new ExecutionSheet(plan, clock).report(instructions));
  }

  @Override
  public PaperFile sendingList(ExecutionPlan plan, List<Recipient> recipients) {
    return print("sending", plan, new ExecutionSheet(plan, clock).sendingList(recipients));
  }

  private PaperFile print(String what, ExecutionPlan plan, DocumentSheet sheet) {
    var number = plan.row().number().replaceAll("[\\\\/:*?\"<>|\\s]", "-");
    var name = Texts.of("execution.paper." + what + ".file", number);
    return PaperFile.pdf(name, printer.pdf(sheet));
  }
}
