package ru.rsnms.document.adapter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import ru.rsnms.document.ReaderRow;
import ru.rsnms.document.ReaderStage;
import ru.rsnms.document.model.Order;
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

/** The familiarisation sheet: a row per reader, signed in the system or with room for ink. */
final class ReaderSheet {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private ReaderSheet() {}

  static DocumentSheet of(Order order, Clock clock) {
    var title = Texts.of("document.readers.title");
    return DocumentSheet.plain(
        PaperStyle.standard(),
        body(order, clock),
        null,
        new DocumentInfo(
            title,
            order.issuerName(),
            order.frozenContent().text().title(),
            "ru-RU",
            clock.instant()));
  }

  private static List<Block> body(Order order, Clock clock) {
    return List.of(
        new Paragraph(
            Texts.of(
                "document.readers.heading." + order.kind().name(),
                order.frozenContent().style().genitiveName(),
                RussianDates.digits(order.registeredOn()),
                order.number(),
                order.frozenContent().text().title()),
            TextStyle.TITLE),
        table(order, clock),
        new Paragraph(
            Texts.of("document.readers.as-of", RussianDates.digits(LocalDate.now(clock))),
            TextStyle.NOTE));
  }

  private static Table table(Order order, Clock clock) {
    List<Row> rows = new ArrayList<>();
    var today = LocalDate.now(clock);
    order.readers().stream()
        .map(reader -> reader.row(today))
        .filter(reader -> reader.stage() != ReaderStage.RELEASED)
        .forEach(
            reader ->
                rows.add(
                    Row.of(
                        String.valueOf(rows.size() + 1),
                        name(reader),
                        signed(reader, clock),
                        when(reader))));
    return new Table(
        null,
        List.of(
            new Column(Texts.of("document.readers.column.number"), 11, Align.CENTER),
            new Column(Texts.of("document.readers.column.name"), 72, Align.LEFT),
            new Column(Texts.of("document.readers.column.signature"), 52, Align.LEFT),
            new Column(Texts.of("document.readers.column.date"), 35, Align.CENTER)),
        List.of(),
        List.of(),
        rows,
        true,
        Table.Use.SIGNING,
        null);
  }

  private static String name(ReaderRow reader) {
    return reader.post() == null ? reader.name() : reader.name() + "\n" + reader.post();
  }

  /** Both ways of signing in words of their own; room for ink where nobody has signed. */
  private static String signed(ReaderRow reader, Clock clock) {
    if (reader.way() == null) {
      return "";
    }
    return switch (reader.way()) {
      case IN_SYSTEM ->
          Texts.of("document.readers.in-system", moment(reader.acknowledgedAt(), clock));
      case ON_PAPER ->
          Texts.of(
              "document.readers.on-paper",
              reader.notedBy(),
              RussianDates.digits(day(reader.acknowledgedAt(), clock)));
    };
  }

  private static String moment(Instant at, Clock clock) {
    return Texts.of(
        "document.readers.moment",
        RussianDates.digits(day(at, clock)),
        TIME.format(at.atZone(clock.getZone())));
  }

  private static LocalDate day(Instant at, Clock clock) {
    return LocalDate.ofInstant(at, clock.getZone());
  }

  private static String when(ReaderRow reader) {
    return reader.readOn() == null ? "" : RussianDates.digits(reader.readOn());
  }
}
