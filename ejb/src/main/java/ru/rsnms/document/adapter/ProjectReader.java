package ru.rsnms.document.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.document.AnnexKind;
import ru.rsnms.document.AnnexReader;
import ru.rsnms.document.ImportedObject;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.Orientation;
import ru.rsnms.document.Table;
import ru.rsnms.document.UnitKind;

/**
 * Reads passports of projects: particulars, indicators by years, results, participants, remarks.
 */
@ApplicationScoped
public class ProjectReader implements AnnexReader {

  private static final List<Integer> PARTICULAR_WIDTHS = List.of(90, 167);
  private static final List<Integer> INDICATOR_WIDTHS =
      List.of(12, 95, 30, 20, 24, 12, 12, 12, 12, 12, 16);
  private static final List<Integer> RESULT_WIDTHS = List.of(14, 95, 24, 124);
  private static final List<Integer> PARTICIPANT_WIDTHS = List.of(12, 55, 50, 65, 50, 25);

  @Override
  public boolean reads(JsonNode file) {
    return file.path("section_1").isObject();
  }

  @Override
  public Reading read(ImportedObject file, Origin origin) {
    var participants = file.object("section_5");
    var people = participants.objects("participants").stream().map(Participant::of).toList();
    var units =
        Stream.of(
                section(file.object("section_1"), this::particulars),
                section(file.object("section_2"), this::indicators),
                section(file.object("section_3"), this::results),
                section(participants, section -> participants(section, people)),
                section(file.object("section_6"), this::remarks))
            .flatMap(List::stream)
            .toList();
    return new Reading(
        AnnexKind.TABLE,
        null,
        file.text("title"),
        Orientation.LANDSCAPE,
        units,
        List.of(),
        List.of(),
        null);
  }

  /** «5. Участники …» becomes section 5; a section that the paper lacks brings nothing. */
  private static List<NormUnit> section(
      ImportedObject section, java.util.function.Function<ImportedObject, List<NormUnit>> body) {
    if (section.isMissing()) {
      return List.of();
    }
    var heading = section.text("heading").split("\\. ", 2);
    var unit =
        heading.length == 2
            ? NormUnit.of(UnitKind.SECTION, heading[0], heading[1])
            : NormUnit.of(UnitKind.SECTION, null, heading[0]);
    return List.of(unit.withChildren(body.apply(section)));
  }

  private List<NormUnit> particulars(ImportedObject section) {
    var rows =
        section.objects("fields").stream()
            .map(field -> Table.Row.of(field.text("field"), field.text("value")))
            .toList();
    return ImportedTable.unit(
            ImportedColumns.plain(List.of("", ""), PARTICULAR_WIDTHS), List.of(), rows)
        .toList();
  }

  private List<NormUnit> indicators(ImportedObject section) {
    var rows = section.objects("indicators").stream().map(ProjectReader::indicator).toList();
    var columns = ImportedColumns.of(section.objects("columns"), INDICATOR_WIDTHS);
    return Stream.concat(
            Stream.of(NormUnit.of(UnitKind.PARAGRAPH, null, section.text("goal"))),
            ImportedTable.unit(columns, section.texts("column_numbers"), rows))
        .toList();
  }

  private static Table.Row indicator(ImportedObject indicator) {
    List<String> cells = new ArrayList<>();
    cells.add(indicator.text("number"));
    cells.add(indicator.text("name"));
    cells.add(indicator.text("type"));
    cells.add(indicator.object("base").text("value"));
    cells.add(indicator.object("base").text("date"));
    indicator.objects("values").forEach(value -> cells.add(value.skip("year").text("verbatim")));
    return Table.Row.of(cells.toArray(String[]::new));
  }

  private List<NormUnit> results(ImportedObject section) {
    List<Table.Row> rows = new ArrayList<>();
    rows.add(Table.Row.heading(Table.RowKind.GROUP, section.text("task")));
    for (var result : section.objects("results")) {
      rows.add(federal(result));
      result.objects("regional").stream().map(ProjectReader::regional).forEach(rows::add);
    }
    var columns = ImportedColumns.of(section.objects("columns"), RESULT_WIDTHS);
    return ImportedTable.unit(columns, section.texts("column_numbers"), rows).toList();
  }

  private static Table.Row federal(ImportedObject result) {
    return new Table.Row(
        Table.RowKind.NORMAL,
        List.of(
            Table.Cell.of(result.text("number")),
            new Table.Cell(result.object("federal_result").text("text"), 3, false)));
  }

  private static Table.Row regional(ImportedObject result) {
    return Table.Row.of(
        result.text("number"),
        result.text("name"),
        result.object("term").text("verbatim"),
        result.text("characteristic"));
  }

  private static List<NormUnit> participants(ImportedObject section, List<Participant> people) {
    List<Table.Row> rows = new ArrayList<>();
    var rest = new ArrayList<>(people);
    for (var group : section.objects("groups")) {
      if (!group.text("title").isEmpty()) {
        rows.add(Table.Row.heading(Table.RowKind.GROUP, group.text("title")));
      }
      var own = rest.stream().filter(person -> person.group().equals(group.text("id"))).toList();
      own.stream().map(Participant::row).forEach(rows::add);
      rest.removeAll(own);
    }
    rest.stream().map(Participant::row).forEach(rows::add);
    var columns = ImportedColumns.of(section.objects("columns"), PARTICIPANT_WIDTHS);
    return ImportedTable.unit(columns, section.texts("column_numbers"), rows).toList();
  }

  private List<NormUnit> remarks(ImportedObject section) {
    return section.objects("footnotes").stream()
        .map(note -> NormUnit.of(UnitKind.LIST_ITEM, note.textOrNull("mark"), note.text("text")))
        .toList();
  }

  /** A line of the table of participants. */
  private record Participant(
      String number,
      String group,
      String role,
      String name,
      String position,
      String supervisor,
      String workload) {

    static Participant of(ImportedObject person) {
      return new Participant(
          person.text("number"),
          person.text("group"),
          person.text("role"),
          person.text("name"),
          person.text("position"),
          person.text("supervisor"),
          person.text("workload"));
    }

    Table.Row row() {
      return Table.Row.of(number, role, name, position, supervisor, workload);
    }
  }
}
