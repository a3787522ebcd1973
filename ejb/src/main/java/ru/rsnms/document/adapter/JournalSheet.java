package ru.rsnms.document.adapter;

import java.time.Instant;
import java.util.List;
import ru.rsnms.document.JournalLine;
import ru.rsnms.document.JournalWanted;
import ru.rsnms.reports.sheet.AnnexSheet;
import ru.rsnms.reports.sheet.Block;
import ru.rsnms.reports.sheet.Column;
import ru.rsnms.reports.sheet.Column.Align;
import ru.rsnms.reports.sheet.DocumentInfo;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.reports.sheet.Orientation;
import ru.rsnms.reports.sheet.PaperStyle;
import ru.rsnms.reports.sheet.Paragraph;
import ru.rsnms.reports.sheet.Row;
import ru.rsnms.reports.sheet.Table;
import ru.rsnms.reports.sheet.TextStyle;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;

/** A register on wide sheets: one line per registered document. */
final class JournalSheet {

  private JournalSheet() {}

  static DocumentSheet of(
      JournalWanted wanted, String issuer, List<JournalLine> lines, Instant printed) {
    var title =
        Texts.of(
            "document.journal.title",
            RussianDates.digits(wanted.from()),
            RussianDates.digits(wanted.to()));
    var wide =
        new AnnexSheet(
            List.of(),
            List.of(Texts.of("document.journal.heading"), issuer, title),
            Orientation.LANDSCAPE,
            body(lines),
            List.of());
    return new DocumentSheet(
        PaperStyle.standard(),
        null,
        null,
        List.of(),
        null,
        null,
        List.of(wide),
        null,
        new DocumentInfo(Texts.of("document.derived.journal"), issuer, title, "ru-RU", printed),
        null);
  }

  private static List<Block> body(List<JournalLine> lines) {
    if (lines.isEmpty()) {
      return List.of(Paragraph.body(Texts.of("document.journal.empty")));
    }
    return List.of(
        table(lines),
        new Paragraph(Texts.of("document.journal.total", lines.size()), TextStyle.NOTE));
  }

  private static Table table(List<JournalLine> lines) {
    return Table.of(
        List.of(
            column("date", 24, Align.CENTER),
            column("number", 24, Align.CENTER),
            column("kind", 32, Align.LEFT),
            column("title", 103, Align.LEFT),
            column("signatory", 37, Align.LEFT),
            column("drafter", 37, Align.LEFT)),
        List.of(),
        lines.stream().map(JournalSheet::row).toList());
  }

  private static Column column(String name, double width, Align align) {
    return new Column(Texts.of("document.journal.column." + name), width, align);
  }

  private static Row row(JournalLine line) {
    return Row.of(
        RussianDates.digits(line.on()),
        line.number(),
        line.kind(),
        line.title(),
        line.signatory() == null ? "" : line.signatory(),
        line.drafter());
  }
}
