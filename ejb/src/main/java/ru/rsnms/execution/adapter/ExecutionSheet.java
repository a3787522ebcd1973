package ru.rsnms.execution.adapter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.rsnms.execution.InstructionStage;
import ru.rsnms.execution.InstructionStep;
import ru.rsnms.execution.InstructionStep.Verb;
import ru.rsnms.execution.PlanRow;
import ru.rsnms.execution.Recipient;
import ru.rsnms.execution.model.ExecutionPlan;
import ru.rsnms.execution.model.Instruction;
import ru.rsnms.reports.sheet.Block;
import ru.rsnms.reports.sheet.Column;
import ru.rsnms.reports.sheet.Column.Align;
import ru.rsnms.reports.sheet.DocumentInfo;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.reports.sheet.PaperStyle;
import ru.rsnms.reports.sheet.Paragraph;
import ru.rsnms.reports.sheet.Row;
import ru.rsnms.reports.sheet.Table;
import ru.rsnms.reports.sheet.TextStyle;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;

/** Lays out the report on the execution of an order and its list of sending. */
final class ExecutionSheet {

  private final PlanRow plan;
  private final Clock clock;
  private final LocalDate today;

  ExecutionSheet(ExecutionPlan plan, Clock clock) {
    this.plan = plan.row();
    this.clock = clock;
    this.today = LocalDate.now(clock);
  }

  DocumentSheet report(List<Instruction> instructions) {
    var charged = instructions.stream().filter(ExecutionSheet::isCharged).toList();
    List<Block> body = new ArrayList<>();
    body.add(title("report"));
    body.add(Paragraph.body(sums(charged)));
    if (plan.controllerName() != null) {
      body.add(Paragraph.body(Texts.of("execution.paper.control", plan.controllerName())));
    }
    if (!charged.isEmpty()) {
      body.add(reportTable(charged));
    }
    body.add(asOf());
    return sheet("report", body);
  }

  private static boolean isCharged(Instruction instruction) {
    return instruction.stage() != InstructionStage.DISMISSED;
  }

  private String sums(List<Instruction> charged) {
    var done = charged.stream().filter(one -> one.stage() == InstructionStage.DONE).count();
    var overdue = charged.stream().filter(one -> one.isOverdue(today)).count();
    return Texts.of("execution.paper.sums", charged.size(), done, overdue);
  }

  private Table reportTable(List<Instruction> charged) {
    return Table.of(
        List.of(
            column("clause", 15, Align.CENTER),
            column("task", 58, Align.LEFT),
            column("executor", 38, Align.LEFT),
            column("due", 23, Align.CENTER),
            column("state", 36, Align.LEFT)),
        List.of(),
        charged.stream().map(this::reportRow).toList());
  }

  private Row reportRow(Instruction one) {
    return Row.of(
        one.clause() == null ? "" : one.clause(),
        one.task(),
        executor(one),
        one.due() == null ? Texts.of("execution.paper.no-due") : RussianDates.digits(one.due()),
        state(one));
  }

  private static String executor(Instruction one) {
    var executor = one.executor();
    return executor.isNamed() ? executor.words() + "\n" + executor.name() : executor.words();
  }

  /** The stage, that it is late, and the last report with its day. */
  private String state(Instruction one) {
    var words = new ArrayList<String>();
    words.add(Texts.of(one.stage()));
    if (one.isOverdue(today)) {
      words.add(Texts.of("execution.paper.overdue"));
    }
    one.steps().stream()
        .filter(step -> step.verb() == Verb.REPORT)
        .reduce((first, last) -> last)
        .map(this::said)
        .ifPresent(words::add);
    return String.join("\n", words);
  }

  private String said(InstructionStep report) {
    var day = LocalDate.ofInstant(report.takenAt(), clock.getZone());
    return Texts.of("execution.paper.said", RussianDates.digits(day), report.words());
  }

  DocumentSheet sendingList(List<Recipient> recipients) {
    return sheet("sending", List.of(title("sending"), sendingTable(recipients), asOf()));
  }

  private static Table sendingTable(List<Recipient> recipients) {
    List<Row> rows = new ArrayList<>();
    recipients.forEach(
        one ->
            rows.add(
                Row.of(
                    String.valueOf(rows.size() + 1),
                    one.name(),
                    one.way() == null ? "" : one.way(),
                    "")));
    return new Table(
        null,
        List.of(
            column("number", 11, Align.CENTER),
            column("recipient", 84, Align.LEFT),
            column("way", 35, Align.LEFT),
            column("received", 40, Align.LEFT)),
        List.of(),
        List.of(),
        rows,
        true,
        Table.Use.SIGNING,
        null);
  }

  private static Column column(String name, double width, Align align) {
    return new Column(Texts.of("execution.paper.column." + name), width, align);
  }

  private Paragraph title(String what) {
    return new Paragraph(
        Texts.of(
            "execution.paper." + what + ".title",
            Texts.of("execution.paper.of." + plan.kind().name()),
            RussianDates.digits(plan.date()),
            plan.number(),
            plan.title()),
        TextStyle.TITLE);
  }

  private Paragraph asOf() {
    return new Paragraph(
        Texts.of("execution.paper.as-of", RussianDates.digits(today)), TextStyle.NOTE);
  }

  private DocumentSheet sheet(String what, List<Block> body) {
    var name = Texts.of("execution.paper." + what + ".file", plan.number());
    return DocumentSheet.plain(
        PaperStyle.standard(),
        body,
        null,
        new DocumentInfo(name, plan.issuerName(), plan.title(), "ru-RU", clock.instant()));
  }
}
