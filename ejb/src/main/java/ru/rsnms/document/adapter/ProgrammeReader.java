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

/** Reads working programmes of mentoring: a chain of headed passages with a plan at the end. */
@ApplicationScoped
public class ProgrammeReader implements AnnexReader {

  private static final List<Integer> PLAN_WIDTHS = List.of(55, 33, 47, 35);

  @Override
  public boolean reads(JsonNode file) {
    return file.path("explanatory_note").isObject() && file.path("plan").isObject();
  }

  @Override
  public Reading read(ImportedObject file, Origin origin) {
    var units =
        Stream.of(
                explanatoryNote(file.object("explanatory_note")),
                term(file.object("term")),
                participants(file.object("participants")),
                variants(file.object("variants")),
                goalAndTasks(file.object("goal_and_tasks")),
                principles(file.object("principles")),
                directions(file.object("work_directions")),
                results(file.object("planned_results")),
                indicators(file.object("indicative_indicators")),
                plan(file.object("plan")))
            .flatMap(List::stream)
            .filter(unit -> !unit.text().isEmpty() || unit.table() != null)
            .toList();
    return new Reading(
        AnnexKind.FREE_TEXT,
        null,
        file.text("title"),
        Orientation.PORTRAIT,
        units,
        List.of(),
        List.of(),
        null);
  }

  private static List<NormUnit> explanatoryNote(ImportedObject note) {
    return headed(note, note.texts("paragraphs").stream().map(ProgrammeReader::paragraph).toList());
  }

  private static List<NormUnit> term(ImportedObject term) {
    return headed(term, List.of(paragraph(term.text("verbatim"))));
  }

  private static List<NormUnit> participants(ImportedObject participants) {
    var roles =
        participants.objects("roles").stream()
            .map(role -> paragraph(role.text("role") + ": " + role.text("text")))
            .toList();
    return headed(participants, roles);
  }

  private static List<NormUnit> variants(ImportedObject variants) {
    var items =
        variants.objects("items").stream()
            .map(item -> item.skip("year").text("year_label") + ": " + item.text("text"))
            .toList();
    return headed(variants, List.of(NormUnit.list(variants.text("intro"), items)));
  }

  private static List<NormUnit> goalAndTasks(ImportedObject goals) {
    return headed(
        goals,
        List.of(
            paragraph(goals.text("goal")),
            NormUnit.list(goals.text("tasks_lead"), goals.texts("tasks"))));
  }

  private static List<NormUnit> principles(ImportedObject principles) {
    return headed(
        principles, List.of(NormUnit.list(principles.text("lead"), principles.texts("items"))));
  }

  private static List<NormUnit> directions(ImportedObject directions) {
    var items =
        directions.objects("items").stream()
            .map(
                item ->
                    NormUnit.of(UnitKind.LIST_ITEM, item.text("number") + ".", item.text("text")))
            .toList();
    return headed(directions, items);
  }

  private static List<NormUnit> results(ImportedObject results) {
    return headed(results, List.of(paragraph(results.text("text"))));
  }

  private static List<NormUnit> indicators(ImportedObject indicators) {
    var items =
        indicators.texts("items").stream()
            .map(item -> NormUnit.of(UnitKind.LIST_ITEM, NormUnit.LIST_MARK, item))
            .toList();
    return headed(indicators, items);
  }

  private static List<NormUnit> plan(ImportedObject plan) {
    List<Table.Row> rows = new ArrayList<>();
    for (var section : plan.objects("sections")) {
      rows.add(Table.Row.heading(Table.RowKind.DIRECTION, section.text("title")));
      section.objects("rows").stream().map(ProgrammeReader::row).forEach(rows::add);
    }
    var columns = ImportedColumns.of(plan.objects("columns"), PLAN_WIDTHS);
    return Stream.concat(
            Stream.of(NormUnit.of(UnitKind.SUBHEADING, null, plan.text("title"))),
            ImportedTable.unit(columns, List.of(), rows))
        .toList();
  }

  private static Table.Row row(ImportedObject row) {
    return Table.Row.of(
        row.text("activity"),
        row.object("term").text("verbatim"),
        row.text("result"),
        row.object("responsible").skip("parties").text("verbatim"));
  }

  private static List<NormUnit> headed(ImportedObject passage, List<NormUnit> body) {
    return Stream.concat(
            Stream.of(NormUnit.of(UnitKind.SUBHEADING, null, passage.text("heading"))),
            body.stream())
        .toList();
  }

  private static NormUnit paragraph(String words) {
    return NormUnit.of(UnitKind.PARAGRAPH, null, words);
  }
}
