package ru.rsnms.agreement.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ru.rsnms.agreement.AgreementAnnex;
import ru.rsnms.agreement.AgreementText;
import ru.rsnms.agreement.PartyRequisites;
import ru.rsnms.document.NormUnit;
import ru.rsnms.reports.sheet.Block;
import ru.rsnms.reports.sheet.Cell;
import ru.rsnms.reports.sheet.Column;
import ru.rsnms.reports.sheet.Column.Align;
import ru.rsnms.reports.sheet.Paragraph;
import ru.rsnms.reports.sheet.Row;
import ru.rsnms.reports.sheet.Table;
import ru.rsnms.reports.sheet.TextStyle;
import ru.rsnms.shared.Texts;

/** Turns the clauses of an agreement into blocks of a sheet, in reading order. */
final class ClauseBlocks {

  private static final String KEY = "agreement.paper.";

  private final AgreementText text;
  private final List<Block> blocks = new ArrayList<>();

  ClauseBlocks(AgreementText text) {
    this.text = text;
  }

  List<Block> of(List<NormUnit> units) {
    units.forEach(this::add);
    return blocks;
  }

  /** Text of an annex and its plan of joint events. */
  List<Block> of(AgreementAnnex annex) {
    annex.units().forEach(this::add);
    if (!annex.events().isEmpty()) {
      blocks.add(events(annex));
    }
    return blocks;
  }

  private void add(NormUnit unit) {
    switch (unit.kind()) {
      case SECTION -> paragraph(numbered(unit, ". "), TextStyle.HEADING);
      case CLAUSE, PARAGRAPH -> paragraph(numbered(unit, ". "), TextStyle.BODY);
      case LIST_ITEM -> paragraph(numbered(unit, " "), TextStyle.LIST_ITEM);
      case SUBHEADING -> paragraph(unit.text(), TextStyle.SUBHEADING);
      case QUOTE -> paragraph(unit.text(), TextStyle.QUOTE);
      case FOOTNOTE -> paragraph(numbered(unit, " "), TextStyle.NOTE);
      case TABLE -> table(unit);
    }
    unit.children().forEach(this::add);
  }

  private void paragraph(String words, TextStyle style) {
    if (!words.isBlank()) {
      blocks.add(new Paragraph(words, style));
    }
  }

  private static String numbered(NormUnit unit, String behind) {
    return unit.number() == null ? unit.text() : unit.number() + behind + unit.text();
  }

  private void table(NormUnit unit) {
    if (unit.table() == null || unit.table().columns().isEmpty()) {
      return;
    }
    var columns =
        unit.table().columns().stream()
            .map(one -> new Column(one.header(), one.width(), align(one)))
            .toList();
    var rows =
        unit.table().rows().stream()
            .map(
                row ->
                    new Row(
                        Row.Kind.NORMAL,
                        row.cells().stream()
                            .map(cell -> new Cell(cell.text(), cell.span(), cell.continuesAbove()))
                            .toList()))
            .toList();
    blocks.add(Table.of(columns, List.of(), rows));
  }

  private static Align align(ru.rsnms.document.Table.Column column) {
    return switch (column.align()) {
      case LEFT -> Align.LEFT;
      case CENTER -> Align.CENTER;
    };
  }

  private Table events(AgreementAnnex annex) {
    var columns =
        List.of(
            new Column(Texts.of(KEY + "number"), 10, Align.CENTER),
            new Column(Texts.of(KEY + "event"), 60, Align.LEFT),
            new Column(Texts.of(KEY + "executors"), 40, Align.LEFT),
            new Column(Texts.of(KEY + "term"), 28, Align.LEFT),
            new Column(Texts.of(KEY + "result"), 32, Align.LEFT));
    List<Row> rows = new ArrayList<>();
    for (var event : annex.events()) {
      rows.add(
          Row.of(
              Integer.toString(rows.size() + 1),
              event.text(),
              event.executors().stream().map(this::roleName).collect(Collectors.joining(", ")),
              event.term(),
              event.result()));
    }
    return Table.of(columns, List.of(), rows);
  }

  private String roleName(String code) {
    return text.parties().stream()
        .filter(party -> party.role().equals(code))
        .map(PartyRequisites::roleName)
        .findFirst()
        .orElse(code);
  }

  /** Requisites and room for signatures, a column a party. */
  static Table parties(List<PartyRequisites> parties) {
    var width = 170.0 / parties.size();
    var columns =
        parties.stream().map(one -> new Column(one.roleName(), width, Align.LEFT)).toList();
    return new Table(
        null,
        columns,
        List.of(),
        List.of(),
        List.of(
            Row.of(parties.stream().map(ClauseBlocks::requisites).toArray(String[]::new)),
            Row.of(parties.stream().map(ClauseBlocks::signature).toArray(String[]::new))),
        false,
        Table.Use.READING,
        null);
  }

  private static String requisites(PartyRequisites party) {
    var lines = new ArrayList<String>();
    lines.add(party.name());
    lines.addAll(party.lines());
    return String.join("\n", lines);
  }

  private static String signature(PartyRequisites party) {
    return party.position() + "\n\n" + Texts.of(KEY + "sign", party.signatory());
  }
}
