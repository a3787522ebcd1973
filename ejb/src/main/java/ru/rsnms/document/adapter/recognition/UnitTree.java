package ru.rsnms.document.adapter.recognition;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import ru.rsnms.document.LineRole;
import ru.rsnms.document.PaperLine;
import ru.rsnms.document.UnitKind;

/** Puts the lines of an annex into a tree: sections, clauses by their numbers, lists under them. */
final class UnitTree {

  /** Columns from which a table needs a lying sheet. */
  private static final int WIDE = 6;

  private static final int SECTION = 0;
  private static final int TEXT = 50;
  private static final int ITEM = 60;

  private final ArrayNode top = JsonNodeFactory.instance.arrayNode();
  private final Deque<Open> open = new ArrayDeque<>();
  private ArrayNode lastParent = top;
  private boolean wide;
  private boolean table;

  private record Open(int level, ObjectNode node) {}

  void add(PaperLine line) {
    var kind = kindOf(line.role());
    var words = line.role() == LineRole.UNKNOWN ? line.original().strip() : line.text();
    var node = JsonNodeFactory.instance.objectNode().put("kind", kind.name());
    node.put("number", line.mark().isEmpty() ? null : line.mark()).put("text", words);
    var level = levelOf(kind, line.mark());
    put(level, node);
    if (level < TEXT || level == TEXT && words.endsWith(":")) {
      open.push(new Open(level, node));
    }
  }

  void add(PaperTable paper) {
    var node = JsonNodeFactory.instance.objectNode().put("kind", UnitKind.TABLE.name());
    node.set("table", paper.node());
    wide |= paper.width() >= WIDE;
    table = true;
    put(SECTION + 1, node);
  }

  private void put(int level, ObjectNode node) {
    while (!open.isEmpty() && open.peek().level() >= level) {
      open.pop();
    }
    lastParent = open.isEmpty() ? top : open.peek().node().withArray("children");
    lastParent.add(node);
  }

  void removeLast() {
    lastParent.remove(lastParent.size() - 1);
  }

  private static UnitKind kindOf(LineRole role) {
    return switch (role) {
      case SECTION -> UnitKind.SECTION;
      case CLAUSE -> UnitKind.CLAUSE;
      case LIST_ITEM -> UnitKind.LIST_ITEM;
      case SUBHEADING -> UnitKind.SUBHEADING;
      case QUOTE -> UnitKind.QUOTE;
      case FOOTNOTE -> UnitKind.FOOTNOTE;
      default -> UnitKind.PARAGRAPH;
    };
  }

  private static int levelOf(UnitKind kind, String number) {
    return switch (kind) {
      case SECTION -> SECTION;
      case CLAUSE -> 1 + (int) number.chars().filter(c -> c == '.').count();
      case LIST_ITEM, QUOTE -> ITEM;
      default -> TEXT;
    };
  }

  boolean isEmpty() {
    return top.isEmpty();
  }

  boolean isWide() {
    return wide;
  }

  boolean hasTable() {
    return table;
  }

  ArrayNode nodes() {
    return top;
  }
}
