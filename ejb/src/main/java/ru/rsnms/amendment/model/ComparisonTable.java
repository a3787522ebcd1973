package ru.rsnms.amendment.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ru.rsnms.amendment.ComparedUnit;
import ru.rsnms.document.Annex;
import ru.rsnms.document.AnnexKind;
import ru.rsnms.document.IssuedAct;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.Orientation;
import ru.rsnms.document.Table;
import ru.rsnms.document.Table.Align;
import ru.rsnms.document.Table.Column;
import ru.rsnms.document.Table.Row;
import ru.rsnms.document.WordDifference.Piece;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;

/** The table «было – стало» as a lying sheet. */
public final class ComparisonTable {

  private ComparisonTable() {}

  /** A text whose only annex is the table. */
  public static OrderText of(
      IssuedAct act, List<ComparedUnit> rows, LocalDate before, LocalDate after) {
    var title =
        Texts.of(
            "amendment.comparison.title",
            MarkGrammar.nominative(ActTimeline.ref(act)),
            act.text().title());
    var annex =
        new Annex(
            Ids.next(),
            AnnexKind.TABLE,
            "",
            title,
            Orientation.LANDSCAPE,
            List.of(NormUnit.of(table(rows, before, after))),
            List.of(),
            null);
    return new OrderText(
        act.text().title(), "", "", List.of(), List.of(), null, List.of(annex), null);
  }

  private static Table table(List<ComparedUnit> rows, LocalDate before, LocalDate after) {
    var columns =
        List.of(
            Column.of(Texts.of("amendment.comparison.number"), 12, Align.CENTER),
            Column.of(Texts.of("amendment.comparison.place"), 42, Align.LEFT),
            Column.of(Texts.of("amendment.comparison.before", day(before)), 78, Align.LEFT),
            Column.of(Texts.of("amendment.comparison.after", day(after)), 78, Align.LEFT),
            Column.of(Texts.of("amendment.comparison.ground"), 47, Align.LEFT));
    List<Row> lines = new ArrayList<>();
    for (var i = 0; i < rows.size(); i++) {
      lines.add(row(i + 1, rows.get(i)));
    }
    return new Table(columns, List.of("1", "2", "3", "4", "5"), lines);
  }

  private static String day(LocalDate day) {
    return RussianDates.digits(day);
  }

  private static Row row(int number, ComparedUnit unit) {
    return Row.of(
        Integer.toString(number),
        unit.place(),
        unit.before().isEmpty() ? Texts.of("amendment.comparison.absent") : words(unit.before()),
        unit.after().isEmpty() ? Texts.of("amendment.comparison.gone") : words(unit.after()),
        unit.grounds().stream()
            .map(mark -> MarkGrammar.nominative(mark.act()))
            .distinct()
            .collect(Collectors.joining("; ")));
  }

  private static String words(List<Piece> pieces) {
    return pieces.stream().map(Piece::words).collect(Collectors.joining());
  }
}
