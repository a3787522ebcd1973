package ru.rsnms.document.adapter.recognition;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.rsnms.document.LineRole;
import ru.rsnms.document.PaperHead;
import ru.rsnms.document.PaperLine;

/**
 * Writes the files of one annex: plans and tables of targets in their own formats, whatever else as
 * units in the order of the paper.
 */
final class AnnexComposer {

  private static final Pattern REGULATION = Patterns.of("annex-kind");

  private final PaperHead head;
  private final String title;
  private final List<PaperLine> lines;
  private final List<ObjectNode> files = new ArrayList<>();
  private List<PaperLine> words = new ArrayList<>();
  private UnitTree units = new UnitTree();

  AnnexComposer(List<PaperLine> lines, PaperHead head) {
    this.head = head;
    this.title =
        lines.stream()
            .filter(line -> line.role() == LineRole.ANNEX_TITLE)
            .map(PaperLine::text)
            .collect(Collectors.joining(" "));
    this.lines = lines.stream().filter(line -> line.role() != LineRole.ANNEX_TITLE).toList();
  }

  List<ObjectNode> files() {
    var at = 0;
    while (at < lines.size()) {
      if (lines.get(at).role().isOfTable()) {
        var end = endOfTable(at);
        table(PaperTable.of(lines.subList(at, end)));
        at = end;
      } else if (isRemarkOfPlan(lines.get(at))) {
        remark(lines.get(at));
        at++;
      } else {
        words.add(lines.get(at));
        units.add(lines.get(at));
        at++;
      }
    }
    closeUnits();
    if (files.isEmpty()) {
      files.add(unitsFile());
    }
    if (!files.get(0).hasNonNull("title")) {
      files.get(0).put("title", title);
    }
    return files;
  }

  /** Remarks right under a plan belong to it. */
  private boolean isRemarkOfPlan(PaperLine line) {
    return line.role() == LineRole.FOOTNOTE
        && units.isEmpty()
        && !files.isEmpty()
        && files.get(files.size() - 1).has("sections");
  }

  private void remark(PaperLine line) {
    files
        .get(files.size() - 1)
        .withArray("footnotes")
        .addObject()
        .put("mark", line.mark())
        .put("text", line.text());
  }

  private int endOfTable(int from) {
    var end = from + 1;
    while (end < lines.size()
        && lines.get(end).role().isOfTable()
        && !(lines.get(end).role() == LineRole.TABLE_HEAD
            && lines.get(end - 1).role() != LineRole.TABLE_HEAD)) {
      end++;
    }
    return end;
  }

  private void table(PaperTable table) {
    var plan = RoadmapFile.of(table, head.kind() + " " + head.issuer() + " " + title);
    if (plan.isPresent() && files.isEmpty()) {
      var file = plan.get();
      file.set("intro", units.nodes());
      file.put("title", title);
      files.add(file);
      startUnits();
    } else if (plan.isPresent()) {
      addUnder(heading(), plan.get());
    } else if (TargetsFile.fits(table)) {
      addUnder(heading(), TargetsFile.of(table));
    } else {
      units.add(table);
    }
  }

  /** The heading right above a table is its title. */
  private String heading() {
    if (words.isEmpty() || words.get(words.size() - 1).role() != LineRole.SUBHEADING) {
      return "";
    }
    var last = words.remove(words.size() - 1);
    units.removeLast();
    return last.text();
  }

  private void addUnder(String heading, ObjectNode file) {
    closeUnits();
    files.add(file.put("title", files.isEmpty() ? title : heading));
  }

  private void closeUnits() {
    if (!units.isEmpty()) {
      files.add(unitsFile());
    }
    startUnits();
  }

  private void startUnits() {
    units = new UnitTree();
    words = new ArrayList<>();
  }

  private ObjectNode unitsFile() {
    var file = JsonNodeFactory.instance.objectNode();
    if (files.isEmpty()) {
      file.put("title", title);
    }
    file.put("kind", kind());
    if (units.isWide()) {
      file.put("landscape", true);
    }
    ArrayNode nodes = units.nodes();
    file.set("units", nodes);
    return file;
  }

  private String kind() {
    if (REGULATION.matcher(title).find() && title.indexOf(' ') > 0) {
      return "REGULATION";
    }
    return units.hasTable() ? "TABLE" : "FREE_TEXT";
  }
}
