package ru.rsnms.reports.internal.tagged.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The children of one element of the structure as they come: leaves, and the lists and tables that
 * are made of neighbours.
 */
final class Level {

  /**
   * PDF/A-1 allows 8191 members of an array and PDF 1.4 no bodies of tables: a longer table becomes
   * several, parted where its header is repeated.
   */
  private static final int MANY_ROWS = 7000;

  private static final int MOST_ROWS = 8000;

  private final StructureTree tree;
  private final Element parent;
  private Element leaf;
  private String group;

  private Element list;
  private Element item;

  private Element table;
  private Element row;
  private final List<Element> cells = new ArrayList<>();
  private int lastColumn;
  private int rows;

  /** Sources of the column headers of the table, with the page where they stood first. */
  private final Map<Integer, Integer> heads = new HashMap<>();

  Level(StructureTree tree, Element parent) {
    this.tree = tree;
    this.parent = parent;
    list = "L".equals(parent.type()) ? parent : null;
    table = "Table".equals(parent.type()) ? parent : null;
  }

  Element parent() {
    return parent;
  }

  /**
   * The new element for tagged content.
   *
   * @param source id of the template's element
   * @return null if it repeats a header of the page before
   */
  Element place(Tags tags, String attributes, int source, int page) {
    finishLeaf();
    if (belongsDirectly(tags)) {
      return leaf = tree.child(parent, tags.type(), attributes);
    }
    if (tags.isCell()) {
      return cell(tags, attributes, source, page);
    }
    return switch (tags.type()) {
      case "Caption" -> {
        finishGroups();
        openTable(tags.group());
        yield leaf = tree.child(table, "Caption", attributes);
      }
      case "LI", "Lbl", "LBody" -> listPart(tags, attributes);
      default -> {
        finishGroups();
        yield leaf = tree.child(parent, tags.type(), attributes);
      }
    };
  }

  private boolean belongsDirectly(Tags tags) {
    return tags.isCell() && "TR".equals(parent.type())
        || "LI".equals(parent.type()) && ("Lbl".equals(tags.type()) || "LBody".equals(tags.type()))
        || "Table".equals(parent.type()) && "Caption".equals(tags.type());
  }

  /** The item of a list for a frame that holds its label and its body. */
  Element placeItem(Tags tags, String attributes) {
    finishLeaf();
    openList(tags.group());
    finishItem();
    return item = tree.child(list, "LI", attributes);
  }

  private void openList(String name) {
    if (list == null || isOtherGroup(name)) {
      finishGroups();
      if (list == null) {
        list = tree.child(parent, "L", "");
      }
      group = name;
    }
  }

  private Element listPart(Tags tags, String attributes) {
    openList(tags.group());
    boolean belongsToLabel = "LBody".equals(tags.type()) && item != null;
    if (!belongsToLabel) {
      finishItem();
      item = tree.child(list, "LI", "");
    }
    String type = "Lbl".equals(tags.type()) ? "Lbl" : "LBody";
    return leaf = tree.child(item, type, attributes);
  }

  private boolean isOtherGroup(String name) {
    return name != null && !name.equals(group);
  }

  /** A caption without a group of its own belongs to the table that follows, whatever its group. */
  private boolean isOtherTable(String name) {
    if (rows == 0 && group == null) {
      group = name;
    }
    return isOtherGroup(name);
  }

  private Element cell(Tags tags, String attributes, int source, int page) {
    if (table == null || isOtherTable(tags.group())) {
      finishGroups();
      openTable(tags.group());
    }
    boolean opens = row == null || tags.opensRow() || tags.column() <= lastColumn;
    if (opens && rows >= (tags.isColumnHeader() ? MANY_ROWS : MOST_ROWS)) {
      String name = group;
      finishGroups();
      openTable(name);
    }
    if (tags.isColumnHeader() && heads.getOrDefault(source, page) != page) {
      return null;
    }
    if (opens) {
      openRow();
    }
    if (tags.isColumnHeader()) {
      heads.putIfAbsent(source, page);
    }
    lastColumn = tags.column();
    Element cell = tree.child(row, tags.type(), attributes);
    cells.add(cell);
    return cell;
  }

  private void openTable(String name) {
    if (table == null) {
      table = tree.child(parent, "Table", "");
    }
    group = name;
    rows = 0;
    heads.clear();
  }

  private void openRow() {
    finishRow();
    rows++;
    row = tree.child(table, "TR", "");
  }

  private void finishLeaf() {
    if (leaf != null) {
      tree.finish(leaf);
      leaf = null;
    }
  }

  private void finishItem() {
    if (item != null) {
      tree.finish(item);
      item = null;
    }
  }

  private void finishRow() {
    if (row != null) {
      cells.forEach(tree::finish);
      cells.clear();
      tree.finish(row);
      row = null;
    }
    lastColumn = 0;
  }

  private void finishGroups() {
    finishItem();
    if (list != null && list != parent) {
      tree.finish(list);
      list = null;
    }
    finishRow();
    if (table != null && table != parent) {
      tree.finish(table);
      table = null;
    }
    group = null;
  }

  /** Finishes everything below the parent. */
  void finish() {
    finishLeaf();
    finishGroups();
  }

  /** Is the element still open? */
  boolean isOpen(Element element) {
    return element == leaf || cells.contains(element);
  }
}
