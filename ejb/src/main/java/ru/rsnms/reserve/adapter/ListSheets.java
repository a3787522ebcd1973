package ru.rsnms.reserve.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import ru.rsnms.document.PaperFile;
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
import ru.rsnms.reserve.model.ListPress;
import ru.rsnms.reserve.rule.Unit;
import ru.rsnms.reserve.run.ListHead;
import ru.rsnms.reserve.run.ListKind;
import ru.rsnms.reserve.run.ListRow;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;
import ru.rsnms.shared.paper.SheetPrinter;

/** Lays out the lists of a level: for everybody who passed, for the staff all with their points. */
@ApplicationScoped
public class ListSheets implements ListPress {

  private final SheetPrinter printer = new SheetPrinter();

  private Clock clock;

  protected ListSheets() {
    // for the container
  }

  @Inject
  public ListSheets(Clock clock) {
    this.clock = clock;
  }

  @Override
  public PaperFile list(ListHead head, List<ListRow> rows) {
    var title = Texts.of("reserve.run.list." + head.kind() + "." + head.unit(), head.seasonTitle());
    List<Block> body = new ArrayList<>();
    body.add(new Paragraph(title, TextStyle.TITLE));
    body.add(Paragraph.body(ground(head)));
    if (head.kind() == ListKind.PRELIMINARY && head.appealsTo() != null) {
      body.add(
          Paragraph.body(
              Texts.of("reserve.run.list.appeals", RussianDates.digits(head.appealsTo()))));
    }
    body.add(head.whole() ? whole(head.unit(), rows) : passed(head.unit(), rows));
    body.add(new Paragraph(asOf(), TextStyle.NOTE));
    return PaperFile.pdf(title.replace('\n', ' '), printer.pdf(sheet(head, title, body)));
  }

  private static String ground(ListHead head) {
    return Texts.of(
        "reserve.run.list.ground",
        head.protocol(),
        RussianDates.digits(head.protocolDate()),
        head.rulesNumber());
  }

  private static Table passed(Unit unit, List<ListRow> rows) {
    List<Row> lines = new ArrayList<>();
    rows.forEach(
        one ->
            lines.add(
                Row.of(
                    String.valueOf(lines.size() + 1),
                    one.number(),
                    one.name(),
                    one.organization())));
    return Table.of(
        List.of(
            column("ordinal", 12, Align.CENTER),
            column("number." + unit, 20, Align.CENTER),
            column("name", 63, Align.LEFT),
            column("organization", 75, Align.LEFT)),
        List.of(),
        lines);
  }

  private static Table whole(Unit unit, List<ListRow> rows) {
    return Table.of(
        List.of(
            column("place", 14, Align.CENTER),
            column("number." + unit, 18, Align.CENTER),
            column("name", 45, Align.LEFT),
            column("organization", 47, Align.LEFT),
            column("total", 16, Align.CENTER),
            column("outcome", 30, Align.LEFT)),
        List.of(),
        rows.stream()
            .map(
                one ->
                    Row.of(
                        one.place() == 0 ? "" : String.valueOf(one.place()),
                        one.number(),
                        one.name(),
                        one.organization(),
                        points(one.total()),
                        outcome(one)))
            .toList());
  }

  private static String outcome(ListRow row) {
    return row.passed()
        ? Texts.of("reserve.run.list.passed", Texts.of(row.ground()))
        : Texts.of("reserve.run.list.failed");
  }

  private static String points(BigDecimal total) {
    return total == null ? "" : total.stripTrailingZeros().toPlainString().replace('.', ',');
  }

  private static Column column(String name, double width, Align align) {
    return new Column(Texts.of("reserve.run.list.column." + name), width, align);
  }

  private String asOf() {
    return Texts.of("reserve.run.list.as-of", RussianDates.moment(clock.instant()));
  }

  private DocumentSheet sheet(ListHead head, String title, List<Block> body) {
    return DocumentSheet.plain(
        PaperStyle.standard(),
        body,
        null,
        new DocumentInfo(title, head.ownerName(), head.seasonTitle(), "ru-RU", clock.instant()));
  }
}
