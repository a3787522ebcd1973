package ru.rsnms.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.rsnms.document.Annex;
import ru.rsnms.document.AnnexKind;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.Orientation;
import ru.rsnms.document.Table;
import ru.rsnms.document.UnitKind;
import ru.rsnms.roadmap.RoadmapContent.Group;
import ru.rsnms.roadmap.RoadmapContent.Row;
import ru.rsnms.roadmap.RoadmapContent.Section;
import ru.rsnms.shared.SubjectRef;

/** Lays a roadmap out as the annex of an order: pure, the same content gives the same units. */
public final class RoadmapPrinter {

  private static final char OPENING_QUOTE = '\u00ab';
  private static final char CLOSING_QUOTE = '\u00bb';

  private RoadmapPrinter() {}

  /** The roadmap as an annex of its own. */
  public static Annex annex(RoadmapId id, RoadmapContent content) {
    return new Annex(
        UUID.randomUUID(),
        AnnexKind.ROADMAP,
        null,
        content.title(),
        Orientation.LANDSCAPE,
        units(id, content),
        List.of(),
        SubjectRef.of(id));
  }

  /**
   * Prints the roadmap again where it already stands; what else the annex holds stays behind it.
   *
   * @param before content that the annex was printed from
   */
  public static Annex again(
      Annex printed, RoadmapId id, RoadmapContent before, RoadmapContent after) {
    var own = units(id, before).stream().map(NormUnit::id).collect(Collectors.toUnmodifiableSet());
    return printed
        .withTitle(after.title().equals(before.title()) ? printed.title() : after.title())
        .withUnits(Stream.concat(units(id, after).stream(), others(printed, own)).toList());
  }

  private static Stream<NormUnit> others(Annex printed, Set<UUID> own) {
    return printed.units().stream().filter(unit -> !own.contains(unit.id()));
  }

  /** Text before the table, the table, its footnotes; each unit has the same id in every print. */
  public static List<NormUnit> units(RoadmapId id, RoadmapContent content) {
    List<NormUnit> units = new ArrayList<>(content.intro());
    units.add(new NormUnit(id.value(), UnitKind.TABLE, null, "", List.of(), table(content)));
    for (var i = 0; i < content.footnotes().size(); i++) {
      var note = content.footnotes().get(i);
      units.add(
          new NormUnit(
              footnoteId(id, i), UnitKind.FOOTNOTE, note.mark(), note.text(), List.of(), null));
    }
    return units;
  }

  private static UUID footnoteId(RoadmapId id, int index) {
    return new UUID(
        id.value().getMostSignificantBits(), id.value().getLeastSignificantBits() + index + 1);
  }

  private static Table table(RoadmapContent content) {
    return new Table(
        IntStream.range(0, content.headers().size()).mapToObj(i -> column(content, i)).toList(),
        content.columnNumbers(),
        content.sections().stream().flatMap(section -> rows(content.form(), section)).toList());
  }

  private static Table.Column column(RoadmapContent content, int index) {
    var header = content.headers().get(index);
    var field = content.form().fields().get(index);
    return new Table.Column(
        header.text(),
        header.above(),
        RoadmapLayout.widthMm(content.form(), field),
        RoadmapLayout.align(field));
  }

  private static Stream<Table.Row> rows(RoadmapForm form, Section section) {
    var heading = headingOf(section);
    var body =
        form.has(RoadmapField.SYSTEM_ACTIVITY)
            ? besideGroups(form, section)
            : underGroups(form, section);
    return heading.isEmpty()
        ? body.stream()
        : Stream.concat(
            Stream.of(Table.Row.heading(Table.RowKind.DIRECTION, heading)), body.stream());
  }

  /** «Направление 1 «…»» with a label, «1. …» without. */
  static String headingOf(Section section) {
    if (section.label().isEmpty()) {
      return numbered(section.number(), section.title());
    }
    var name = (section.label() + " " + section.number()).strip();
    return section.title().isEmpty()
        ? name
        : name + " " + OPENING_QUOTE + section.title() + CLOSING_QUOTE;
  }

  private static String numbered(String number, String words) {
    return number.isEmpty() ? words : number + ". " + words;
  }

  /** Groups stand in a column of their own, merged over their rows. */
  private static List<Table.Row> besideGroups(RoadmapForm form, Section section) {
    List<Table.Row> rows = new ArrayList<>();
    UUID above = null;
    for (var row : section.rows()) {
      var first = row.group() == null || !row.group().equals(above);
      rows.add(normal(form, row, first ? groupCell(section, row) : Table.Cell.continued()));
      above = row.group();
    }
    return rows;
  }

  private static Table.Cell groupCell(Section section, Row row) {
    return section.groups().stream()
        .filter(group -> group.id().equals(row.group()))
        .findFirst()
        .map(group -> Table.Cell.of(numbered(group.number(), group.title())))
        .orElseGet(() -> Table.Cell.of(""));
  }

  /** Groups are heading rows above their first row. */
  private static List<Table.Row> underGroups(RoadmapForm form, Section section) {
    List<Table.Row> rows = new ArrayList<>();
    UUID above = null;
    for (var row : section.rows()) {
      if (row.group() != null && !row.group().equals(above)) {
        groupOf(section, row.group()).map(RoadmapPrinter::groupRow).forEach(rows::add);
      }
      rows.add(normal(form, row, Table.Cell.of("")));
      above = row.group();
    }
    return rows;
  }

  private static Stream<Group> groupOf(Section section, UUID id) {
    return section.groups().stream().filter(group -> group.id().equals(id));
  }

  private static Table.Row groupRow(Group group) {
    return Table.Row.heading(Table.RowKind.GROUP, numbered(group.number(), group.title()));
  }

  private static Table.Row normal(RoadmapForm form, Row row, Table.Cell system) {
    return new Table.Row(
        Table.RowKind.NORMAL,
        form.fields().stream()
            .map(
                field ->
                    field == RoadmapField.SYSTEM_ACTIVITY
                        ? system
                        : Table.Cell.of(cell(row.words(), field)))
            .toList());
  }

  /** Words without a column of their own stand last in the activity. */
  private static String cell(RowWords words, RoadmapField field) {
    return field == RoadmapField.ACTIVITY && !words.extra().isEmpty()
        ? words.activity() + "\n" + words.extra()
        : words.of(field);
  }
}
