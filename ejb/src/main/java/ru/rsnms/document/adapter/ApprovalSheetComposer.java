package ru.rsnms.document.adapter;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import ru.rsnms.document.ApprovalSheet;
import ru.rsnms.document.ApprovalSheet.Round;
import ru.rsnms.document.ApprovalSheet.Step;
import ru.rsnms.document.VisaRow;
import ru.rsnms.reports.sheet.Block;
import ru.rsnms.reports.sheet.Column;
import ru.rsnms.reports.sheet.Column.Align;
import ru.rsnms.reports.sheet.DocumentInfo;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.reports.sheet.PaperStyle;
import ru.rsnms.reports.sheet.Paragraph;
import ru.rsnms.reports.sheet.Particular;
import ru.rsnms.reports.sheet.Particulars;
import ru.rsnms.reports.sheet.Row;
import ru.rsnms.reports.sheet.Table;
import ru.rsnms.reports.sheet.TextStyle;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;

/** Lays an approval sheet out: a table of visas by rounds and steps, then the remarks in full. */
final class ApprovalSheetComposer {

  private final ApprovalSheet sheet;
  private final DateTimeFormatter moment;

  ApprovalSheetComposer(ApprovalSheet sheet, ZoneId zone) {
    this.sheet = sheet;
    this.moment = DateTimeFormatter.ofPattern("dd.MM.yyyy\nHH:mm").withZone(zone);
  }

  DocumentSheet compose(String issuer, Instant printed) {
    var title = Texts.of("document.sheet.title");
    return DocumentSheet.plain(
        PaperStyle.standard(),
        body(issuer, printed),
        null,
        new DocumentInfo(title, issuer, sheet.title(), "ru-RU", printed));
  }

  private List<Block> body(String issuer, Instant printed) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Texts.of("document.sheet.heading"), TextStyle.TITLE));
    blocks.add(new Particulars(particulars(issuer)));
    blocks.add(visas());
    remarks(blocks);
    blocks.add(
        new Paragraph(Texts.of("document.sheet.computed", oneLine(printed)), TextStyle.NOTE));
    return blocks;
  }

  private List<Particular> particulars(String issuer) {
    var lines = new ArrayList<Particular>();
    lines.add(
        line("paper", Texts.of("document.file.title", Texts.of(sheet.kind()), sheet.title())));
    lines.add(line("issuer", issuer));
    lines.add(line("drafter", sheet.drafter()));
    if (sheet.route() != null) {
      lines.add(line("route", sheet.route()));
    }
    if (sheet.rounds().size() > 1) {
      lines.add(line("rule", Texts.of(sheet.rule())));
    }
    return lines;
  }

  private static Particular line(String key, String words) {
    return new Particular(Texts.of("document.sheet." + key), words);
  }

  private Table visas() {
    var columns =
        List.of(
            new Column(Texts.of("document.sheet.column.number"), 9, Align.CENTER),
            new Column(Texts.of("document.sheet.column.who"), 58, Align.LEFT),
            new Column(Texts.of("document.sheet.column.asked"), 23, Align.CENTER),
            new Column(Texts.of("document.sheet.column.due"), 23, Align.CENTER),
            new Column(Texts.of("document.sheet.column.decision"), 34, Align.LEFT),
            new Column(Texts.of("document.sheet.column.decided"), 23, Align.CENTER));
    var rows = new ArrayList<Row>();
    for (var round : sheet.rounds()) {
      rows.add(Row.direction(heading(round)));
      round.steps().forEach(step -> addStep(rows, round, step));
    }
    return Table.of(columns, List.of(), rows);
  }

  private static String heading(Round round) {
    var outcome = Texts.of(round.outcome());
    return round.ground() == null
        ? Texts.of("document.sheet.round", round.number(), round.textVersion(), outcome)
        : Texts.of(
            "document.sheet.round-ground",
            round.number(),
            round.textVersion(),
            outcome,
            round.ground());
  }

  private void addStep(List<Row> rows, Round round, Step step) {
    if (round.steps().size() > 1 || !step.name().isEmpty()) {
      rows.add(
          Row.group(
              step.name().isEmpty()
                  ? Texts.of("document.sheet.step", step.number())
                  : Texts.of("document.sheet.step-named", step.number(), step.name())));
    }
    var number = 1;
    for (var visa : step.visas()) {
      rows.add(
          Row.of(
              step.number() + "." + number++,
              who(visa),
              at(visa.askedAt()),
              visa.due() == null ? "" : RussianDates.digits(visa.due()),
              decision(visa),
              at(visa.decidedAt())));
    }
  }

  private static String who(VisaRow visa) {
    var who = visa.position().isEmpty() ? visa.name() : visa.position() + "\n" + visa.name();
    if (visa.deputy() == null) {
      return who;
    }
    var deputy = visa.deputy();
    return who
        + "\n"
        + Texts.of(
            "document.sheet.deputy." + deputy.capacity(),
            deputy.name(),
            deputy.post(),
            deputy.ground());
  }

  private static String decision(VisaRow visa) {
    var words = new ArrayList<String>();
    words.add(Texts.of(visa.state()));
    if (visa.advisory()) {
      words.add(Texts.of("document.sheet.advisory"));
    }
    if (visa.keptFrom() != null) {
      words.add(Texts.of("document.sheet.kept", visa.keptFrom(), visa.textVersion()));
    }
    if (visa.stale()) {
      words.add(Texts.of("document.sheet.stale", String.join(", ", visa.changedSince())));
    }
    return String.join("\n", words);
  }

  private void remarks(List<Block> blocks) {
    var rows = new ArrayList<Row>();
    for (var round : sheet.rounds()) {
      round.steps().stream()
          .flatMap(step -> step.visas().stream())
          .filter(visa -> visa.remark() != null && visa.keptFrom() == null)
          .forEach(
              visa -> rows.add(Row.of(String.valueOf(round.number()), said(visa), visa.remark())));
    }
    if (!rows.isEmpty()) {
      blocks.add(new Paragraph(Texts.of("document.sheet.remarks"), TextStyle.SUBHEADING));
      var columns =
          List.of(
              new Column(Texts.of("document.sheet.column.round"), 15, Align.CENTER),
              new Column(Texts.of("document.sheet.column.author"), 50, Align.LEFT),
              new Column(Texts.of("document.sheet.column.remark"), 105, Align.LEFT));
      blocks.add(Table.of(columns, List.of(), rows));
    }
  }

  private static String said(VisaRow visa) {
    return visa.deputy() == null ? visa.name() : visa.deputy().name();
  }

  private String at(Instant instant) {
    return instant == null ? "" : moment.format(instant);
  }

  private String oneLine(Instant instant) {
    return at(instant).replace("\n", ", ");
  }
}
