package ru.rsnms.roadmap.adapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import ru.rsnms.document.ImportedObject;
import ru.rsnms.roadmap.Party;
import ru.rsnms.roadmap.RoadmapContent;
import ru.rsnms.roadmap.RoadmapContent.Footnote;
import ru.rsnms.roadmap.RoadmapContent.Group;
import ru.rsnms.roadmap.RoadmapContent.Row;
import ru.rsnms.roadmap.RoadmapContent.Section;
import ru.rsnms.roadmap.RowType;
import ru.rsnms.roadmap.RowWords;
import ru.rsnms.roadmap.adapter.check.ReadRoadmap;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.Ids;

/** A roadmap as its file has it, cell by cell. */
final class ImportedRoadmap {

  private final Map<UUID, ReadRoadmap.Span> spans = new HashMap<>();
  private final RoadmapContent content;

  ImportedRoadmap(ImportedObject file, ImportedHeaders columns) {
    this.content =
        new RoadmapContent(
            file.text("title"),
            periodOf(file),
            columns.form().orElseThrow(),
            columns.headers(),
            file.texts("column_numbers"),
            new IntroReader(file).units(),
            file.objects("sections").stream().map(this::section).toList(),
            file.objects("footnotes").stream().map(ImportedRoadmap::footnote).toList());
  }

  private static DatePeriod periodOf(ImportedObject file) {
    return file.norm().isMissing()
        ? TermWords.periodOf(file.text("title"))
        : periodRead(file.norm().object("period"));
  }

  private static DatePeriod periodRead(ImportedObject period) {
    var from = period.date("from");
    var to = period.date("to");
    return from == null || to == null || to.isBefore(from) ? null : new DatePeriod(from, to);
  }

  private Section section(ImportedObject section) {
    Map<String, Group> groups = new HashMap<>();
    List<Group> inOrder = new ArrayList<>();
    for (var group : section.objects("groups")) {
      var read = new Group(Ids.next(), group.text("number"), group.text("title"));
      groups.put(group.text("id"), read);
      inOrder.add(read);
    }
    return new Section(
        Ids.next(),
        section.text("label"),
        section.text("number"),
        section.text("title"),
        inOrder,
        section.objects("rows").stream().map(row -> row(row, groups)).toList());
  }

  private Row row(ImportedObject row, Map<String, Group> groups) {
    var group = groups.get(row.text("group"));
    var responsible = row.object("responsible");
    var read =
        new Row(
            Ids.next(),
            group == null ? null : group.id(),
            typeOf(row.text("row_type")),
            words(row, responsible),
            responsible.has("parties")
                ? responsible.objects("parties").stream().map(ImportedRoadmap::party).toList()
                : PartyWords.parties(responsible.text("verbatim")));
    spans.put(read.id(), spanOf(row.object("term")));
    return read;
  }

  private static RowType typeOf(String word) {
    return switch (word) {
      case "result" -> RowType.RESULT;
      case "checkpoint" -> RowType.CHECKPOINT;
      default -> RowType.ACTIVITY;
    };
  }

  private static RowWords words(ImportedObject row, ImportedObject responsible) {
    var term = row.object("term");
    return new RowWords(
        row.text("number"),
        activity(row),
        row.object("subject").skip("parties").text("verbatim"),
        responsible.text("verbatim"),
        term.text("verbatim"),
        inLines(term.text("start")),
        inLines(term.text("end")),
        row.text("result"),
        row.text("document"),
        row.text("control_level"),
        row.text("footnote"),
        String.join("\n", row.texts("extra")));
  }

  private static String inLines(String days) {
    return days.replace(' ', '\n');
  }

  /** The activity with its list under it, one item per line. */
  private static String activity(ImportedObject row) {
    var parts =
        row.objects("activity_parts").stream()
            .flatMap(
                part ->
                    Stream.concat(
                        Stream.of(part.text("lead")),
                        part.texts("items").stream().map(item -> "\u2013 " + item)));
    var lines =
        Stream.concat(Stream.of(row.text("activity")), parts).filter(line -> !line.isEmpty());
    return String.join("\n", lines.toList());
  }

  private static Party party(ImportedObject party) {
    var words = party.skip("executor").text("verbatim");
    var corrected = party.textOrNull("corrected");
    return new Party(words, corrected == null ? words : corrected, party.isTrue("by_agreement"));
  }

  /** The days that the makers of the file read; where they read none, the words themselves. */
  private static ReadRoadmap.Span spanOf(ImportedObject term) {
    var norm = term.norm();
    return norm.isMissing()
        ? TermWords.spanOf(term.text("verbatim"))
        : new ReadRoadmap.Span(norm.date("from"), norm.date("to"));
  }

  private static Footnote footnote(ImportedObject note) {
    return new Footnote(note.text("mark"), note.text("text"));
  }

  RoadmapContent content() {
    return content;
  }

  ReadRoadmap subject(LocalDate orderDate) {
    return new ReadRoadmap(content, Map.copyOf(spans), orderDate);
  }
}
