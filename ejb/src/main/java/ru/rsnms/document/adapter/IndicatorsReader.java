package ru.rsnms.document.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ru.rsnms.document.AnnexKind;
import ru.rsnms.document.AnnexReader;
import ru.rsnms.document.Finding;
import ru.rsnms.document.ImportedObject;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.Orientation;
import ru.rsnms.document.Table;
import ru.rsnms.document.adapter.check.TargetRules;
import ru.rsnms.shared.Texts;

/**
 * Reads tables of target indicators. A file derived from another repeats words that already stand
 * there and brings nothing.
 */
@ApplicationScoped
public class IndicatorsReader implements AnnexReader {

  private static final int FIRST_WIDTH = 30;
  private static final int VALUE_WIDTH = 20;

  @Override
  public boolean reads(JsonNode file) {
    return file.path("indicators").isArray()
        && (file.hasNonNull("derived_from") || file.path("columns").isArray());
  }

  @Override
  public Reading read(ImportedObject file, Origin origin) {
    var whole = file.textOrNull("derived_from");
    return whole == null ? table(file, origin) : repeated(file, whole);
  }

  private static Reading repeated(ImportedObject file, String whole) {
    file.skip("title", "subtitle", "goal", "indicators", "columns", "milestones");
    var note =
        Finding.note("document/derived-file", Texts.of("document.place.targets"), null, whole);
    return reading("", List.of(), List.of(note));
  }

  private static Reading table(ImportedObject file, Origin origin) {
    var title = file.text("title");
    var columns = file.texts("columns");
    var targets = file.objects("indicators").stream().map(IndicatorsReader::target).toList();
    var rows = targets.stream().map(target -> cells(target, columns.size())).toList();
    return reading(
        title,
        ImportedTable.unit(columns(columns, rows), List.of(), rows(rows)).toList(),
        new TargetRules(title, origin.title(), targets).findings());
  }

  private static Reading reading(String title, List<NormUnit> units, List<Finding> findings) {
    return new Reading(
        AnnexKind.TABLE, null, title, Orientation.PORTRAIT, units, List.of(), findings, null);
  }

  private static TargetRules.Target target(ImportedObject indicator) {
    return new TargetRules.Target(
        indicator.text("number"),
        indicator.text("name"),
        indicator.text("unit"),
        indicator.objects("values").stream()
            .map(value -> new TargetRules.Value(value.text("year"), value.text("verbatim")))
            .toList());
  }

  /** Papers without a column for the name have it in the column of the number. */
  private static List<String> cells(TargetRules.Target target, int columns) {
    List<String> cells = new ArrayList<>();
    if (columns == target.values().size() + 2) {
      cells.add(target.number() + ". " + target.name());
    } else {
      cells.addAll(List.of(target.number(), target.name()));
    }
    cells.add(target.unit());
    target.values().forEach(value -> cells.add(value.words()));
    return cells;
  }

  private static List<Table.Row> rows(List<List<String>> rows) {
    return rows.stream().map(cells -> Table.Row.of(cells.toArray(String[]::new))).toList();
  }

  /** The first column takes what the others leave of the sheet. */
  private static List<Table.Column> columns(List<String> headers, List<List<String>> rows) {
    var count = Math.max(headers.size(), rows.stream().mapToInt(List::size).max().orElse(0));
    var first = Math.max(FIRST_WIDTH, SheetWidth.UPRIGHT - VALUE_WIDTH * (count - 1));
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                Table.Column.of(
                    i < headers.size() ? headers.get(i) : "",
                    i == 0 ? first : VALUE_WIDTH,
                    i == 0 ? Table.Align.LEFT : Table.Align.CENTER))
        .toList();
  }
}
