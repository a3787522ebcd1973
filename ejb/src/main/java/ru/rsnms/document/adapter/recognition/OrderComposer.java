package ru.rsnms.document.adapter.recognition;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import ru.rsnms.document.LineRole;
import ru.rsnms.document.PaperHead;
import ru.rsnms.document.PaperLine;

/** Writes the order itself into the bundle: requisites, clauses, familiarisation list. */
final class OrderComposer {

  private static final Pattern SIGNATURE_LINE = Patterns.of("signature-line");
  private static final Pattern REGISTRATION = Patterns.of("registration");

  private final PaperHead head;
  private final ObjectNode order;
  private final Deque<Clause> open = new ArrayDeque<>();

  private record Clause(String number, ObjectNode node) {

    boolean holds(String other) {
      return other.startsWith(number + ".");
    }
  }

  OrderComposer(PaperHead head, ObjectNode order) {
    this.head = head;
    this.order = order;
  }

  void compose(List<PaperLine> lines) {
    requisites();
    var items = order.putArray("items");
    lines.stream().filter(line -> !line.role().isOfHead()).forEach(line -> item(items, line));
    acquaintance(lines.stream().filter(line -> line.role() == LineRole.ACQUAINTANCE).toList());
  }

  private void requisites() {
    order.put("doc_type", head.kind()).put("issuing_body", head.issuer());
    registration();
    var date = order.putObject("date").put("verbatim", head.dateText());
    date.put("norm", head.date() == null ? null : head.date().toString());
    order
        .put("number", head.number())
        .put("place", head.place())
        .put("title", head.title())
        .put("preamble", head.preamble())
        .put("resolving_word", head.resolvingWord());
    order
        .putObject("signatory")
        .put("position", head.signatoryPosition())
        .put("name", head.signatoryName());
  }

  private void registration() {
    var found = REGISTRATION.matcher(head.registration());
    if (found.matches()) {
      var node =
          order
              .putObject("registration")
              .put("label", found.group(1))
              .put("number", found.group(2));
      node.putObject("date").put("verbatim", found.group(3) == null ? "" : found.group(3));
    } else if (!head.registration().isEmpty()) {
      var node =
          order.putObject("registration").put("label", head.registration()).put("number", "");
      node.putObject("date").put("verbatim", "");
    }
  }

  private void item(ArrayNode items, PaperLine line) {
    if (line.role() == LineRole.CLAUSE || line.role() == LineRole.SECTION) {
      clause(items, line);
    } else if (line.role() == LineRole.QUOTE && !open.isEmpty()) {
      var clause = open.peek().node();
      var before = clause.path("new_wording").asText("");
      clause.put("new_wording", before.isEmpty() ? line.text() : before + "\n" + line.text());
    } else {
      var words = line.role().isOfTable() ? String.join(" ", line.cells()) : line.text();
      var target = open.isEmpty() ? items : open.peek().node().withArray("children");
      var item = target.addObject().put("text", words);
      if (line.role() == LineRole.LIST_ITEM) {
        item.put("kind", LineRole.LIST_ITEM.name()).put("number", line.mark());
      }
    }
  }

  private void clause(ArrayNode items, PaperLine line) {
    while (!open.isEmpty() && !open.peek().holds(line.mark())) {
      open.pop();
    }
    var target = open.isEmpty() ? items : open.peek().node().withArray("children");
    var node = target.addObject().put("number", line.mark()).put("text", line.text());
    open.push(new Clause(line.mark(), node));
  }

  private void acquaintance(List<PaperLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    var list = order.putObject("acquaintance").put("heading", lines.get(0).text());
    var persons = list.putArray("persons");
    for (var line : lines.subList(1, lines.size())) {
      var person = SIGNATURE_LINE.matcher(line.text());
      if (person.matches()) {
        persons.addObject().put("name", person.group(2)).put("signature_line", person.group(1));
      } else {
        var before = list.path("date_line").asText("");
        list.put("date_line", (before + " " + line.text()).strip());
      }
    }
  }
}
