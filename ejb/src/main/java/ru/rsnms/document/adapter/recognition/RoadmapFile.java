package ru.rsnms.document.adapter.recognition;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import ru.rsnms.document.LineRole;
import ru.rsnms.document.PaperLine;

/** Writes a plan of measures in the format of roadmaps, where its columns are those of one. */
final class RoadmapFile {

  private static final List<List<Column>> FORMS =
      List.of(
          List.of(Column.NUMBER, Column.ACTIVITY, Column.RESPONSIBLE, Column.TERM, Column.RESULT),
          List.of(
              Column.SYSTEM,
              Column.ACTIVITY,
              Column.SUBJECT,
              Column.RESPONSIBLE,
              Column.TERM,
              Column.RESULT),
          List.of(
              Column.NUMBER,
              Column.ACTIVITY,
              Column.START,
              Column.END,
              Column.RESPONSIBLE,
              Column.DOCUMENT,
              Column.LEVEL));

  private static final Pattern DIRECTION = Patterns.of("direction");
  private static final Pattern NUMBERED = Patterns.of("numbered");
  private static final Pattern RESULT_ROW = Patterns.ofAnyCase("result-row");
  private static final Pattern CHECKPOINT_ROW = Patterns.ofAnyCase("checkpoint-row");
  private static final Pattern TITLE_NUMBER = Pattern.compile("^(\\d{1,3})\\.?\\s+(.+)$");
  private static final Pattern QUOTED = Pattern.compile("^\u00ab(.*)\u00bb$");

  private final PaperTable table;
  private final List<Column> columns;
  private final List<Column> form;
  private final ObjectNode file = JsonNodeFactory.instance.objectNode();
  private final ArrayNode sections;
  private ObjectNode section;
  private String group;

  private RoadmapFile(PaperTable table, List<Column> form) {
    this.table = table;
    this.columns = table.columns();
    this.form = form;
    this.sections = file.putArray("sections");
  }

  /**
   * The file; empty where the table is no plan.
   *
   * @param about words of the paper that tell whose plan it is
   */
  static Optional<ObjectNode> of(PaperTable table, String about) {
    var columns = table.columns();
    return FORMS.stream()
        .filter(
            form ->
                form.size() == columns.size() && new HashSet<>(columns).equals(new HashSet<>(form)))
        .findFirst()
        .map(
            form ->
                new RoadmapFile(table, form)
                    .written(PlanLevel.of(about, form.contains(Column.LEVEL))));
  }

  private ObjectNode written(String level) {
    file.put("level", level);
    heads();
    table.rows().forEach(this::line);
    if (sections.isEmpty()) {
      startSection(null, null, null);
    }
    return file;
  }

  private void heads() {
    var heads = file.putArray("columns");
    ObjectNode common = null;
    for (var column : form) {
      var head = table.heads().get(columns.indexOf(column));
      if (head.above().isEmpty()) {
        heads.add(head.text());
      } else if (common != null && common.path("name").asText().equals(head.above())) {
        common.withArray("columns").add(head.text());
      } else {
        common = heads.addObject().put("name", head.above());
        common.withArray("columns").add(head.text());
      }
    }
    if (table.numbers().size() == form.size()) {
      var numbers = file.putArray("column_numbers");
      table.numbers().forEach(numbers::add);
    }
  }

  private void line(PaperLine line) {
    var words = String.join(" ", line.cells()).strip();
    switch (line.role()) {
      case TABLE_SECTION -> startSection(words);
      case TABLE_GROUP -> startGroup(words);
      default -> row(line);
    }
  }

  private void startSection(String words) {
    var direction = DIRECTION.matcher(words);
    var numbered = NUMBERED.matcher(words);
    if (direction.matches()) {
      startSection(
          direction.group(1),
          direction.group(2),
          QUOTED.matcher(direction.group(3)).replaceFirst("$1"));
    } else if (numbered.matches()) {
      startSection(null, numbered.group(1), numbered.group(2));
    } else {
      startSection(null, null, words);
    }
  }

  private void startSection(String label, String number, String title) {
    section = sections.addObject().put("label", label).put("number", number).put("title", title);
    section.putArray("groups");
    section.putArray("rows");
    group = null;
  }

  private void startGroup(String words) {
    if (section == null) {
      startSection(null, null, null);
    }
    var groups = section.withArray("groups");
    group = "g" + groups.size();
    var numbered = TITLE_NUMBER.matcher(words);
    var own = form.contains(Column.SYSTEM) && numbered.matches();
    groups
        .addObject()
        .put("id", group)
        .put("number", own ? numbered.group(1) : null)
        .put("title", own ? numbered.group(2) : words);
  }

  private void row(PaperLine line) {
    var cells = cellsOf(line);
    var activity = cells.get(Column.ACTIVITY);
    var result = RESULT_ROW.matcher(activity).find() && form.contains(Column.LEVEL);
    if (section == null || result) {
      startSection(null, null, null);
    }
    if (!cells.get(Column.SYSTEM).isEmpty()) {
      startGroup(cells.get(Column.SYSTEM));
    }
    var checkpoint = CHECKPOINT_ROW.matcher(activity).find();
    write(cells, result ? "result" : checkpoint ? "checkpoint" : "activity");
  }

  private void write(Map<Column, String> cells, String type) {
    var row = section.withArray("rows").addObject();
    row.put("number", RowNumber.of(cells.get(Column.NUMBER)))
        .put("group", group)
        .put("row_type", type);
    row.put("activity", cells.get(Column.ACTIVITY)).put("result", cells.get(Column.RESULT));
    row.putObject("subject").put("verbatim", cells.get(Column.SUBJECT));
    row.putObject("responsible").put("verbatim", cells.get(Column.RESPONSIBLE));
    var start = cells.get(Column.START);
    var end = cells.get(Column.END);
    var both = start.isEmpty() ? end : start + " \u2013 " + end;
    row.putObject("term")
        .put("verbatim", form.contains(Column.END) ? both : cells.get(Column.TERM))
        .put("start", start)
        .put("end", end);
    row.put("document", cells.get(Column.DOCUMENT)).put("control_level", cells.get(Column.LEVEL));
    row.putArray("extra");
  }

  private Map<Column, String> cellsOf(PaperLine line) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    for (var column : Column.values()) {
      var at = columns.indexOf(column);
      cells.put(column, at >= 0 && at < line.cells().size() ? line.cells().get(at) : "");
    }
    if (line.role() != LineRole.TABLE_ROW || line.cells().size() == 1) {
      cells.replaceAll((column, words) -> "");
      cells.put(Column.ACTIVITY, String.join(" ", line.cells()));
    }
    return cells;
  }
}
