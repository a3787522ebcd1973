package ru.rsnms.reports.internal.tagged.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ru.rsnms.reports.internal.tagged.file.Bytes;
import ru.rsnms.reports.internal.tagged.file.PdfFile;

/**
 * The structure of one file. Elements are written when they are finished; only their numbers are
 * remembered.
 */
public final class StructureTree {

  /** PDF/A-1 allows 8191 members of an array; longer rows of children are grouped. */
  private static final int MOST_CHILDREN = 8100;

  private static final int KEYS_PER_NODE = 2000;

  private final PdfFile file;
  private final int rootObject;
  private final Element document;
  private final Bytes scratch = new Bytes(512);
  private final Bytes marked = new Bytes(512);
  private int[] parents = new int[16];
  private int keys;
  private final List<Integer> notes = new ArrayList<>();
  private int page;
  private int marks;

  public StructureTree(PdfFile file) {
    this.file = file;
    rootObject = file.reserve();
    document = new Element(file.reserve(), rootObject, "Document", "");
  }

  public Element document() {
    return document;
  }

  /** Number of the root object. */
  public int rootObject() {
    return rootObject;
  }

  /**
   * Adds an element behind the others of its parent.
   *
   * @param attributes entries of its dictionary, may be empty
   */
  Element child(Element parent, String type, String attributes) {
    Element place = parent;
    if (parent.count() >= MOST_CHILDREN) {
      place = parent.tail();
      if (place == null || place.count() >= MOST_CHILDREN) {
        finishTail(parent);
        place = new Element(file.reserve(), parent.number(), "Div", "");
        parent.addElement(place.number());
        parent.continueIn(place);
      }
    }
    int number = file.reserve();
    String entries = "Note".equals(type) ? attributes + identified(number) : attributes;
    Element child = new Element(number, place.number(), type, entries);
    place.addElement(child.number());
    return child;
  }

  /** Accessible notes have names of their own. */
  private String identified(int number) {
    notes.add(number);
    return "/ID(" + name(number) + ")";
  }

  /** A name that sorts as its number. */
  private static String name(int number) {
    return "n%010d".formatted(number);
  }

  private void finishTail(Element parent) {
    if (parent.tail() != null) {
      finish(parent.tail());
    }
  }

  /** Writes an element that gets no more children. */
  void finish(Element element) {
    finishTail(element);
    scratch.clear();
    file.object(element.number(), element.body(scratch));
  }

  /**
   * Begins a page.
   *
   * @return the key under which the page finds its elements
   */
  public int beginPage(int pageObject) {
    page = pageObject;
    marks = 0;
    marked.clear();
    marked.put('[');
    return key();
  }

  private int key() {
    if (keys == parents.length) {
      parents = Arrays.copyOf(parents, keys * 2);
    }
    return keys++;
  }

  /** Adds a stretch of the current page to an element and says its number on the page. */
  public int mark(Element element) {
    element.addMark(page, marks);
    marked.reference(element.number()).put(' ');
    return marks++;
  }

  /** Adds an annotation of the current page to an element and says its key. */
  public int annotate(Element element, int annotation) {
    element.addObject(page, annotation);
    int key = key();
    parents[key] = element.number();
    return key;
  }

  public void endPage(int pageKey) {
    parents[pageKey] = file.object(marked.put(']'));
  }

  /** Writes the root; every element must be finished. */
  public void close() {
    finish(document);
    Bytes nodes = new Bytes(256);
    for (int from = 0; from < keys; from += KEYS_PER_NODE) {
      int to = Math.min(from + KEYS_PER_NODE, keys);
      Bytes node = new Bytes(32 * (to - from) + 64);
      node.put("<</Limits[").number(from).put(' ').number(to - 1).put("]/Nums[");
      for (int key = from; key < to; key++) {
        node.number(key).put(' ').reference(parents[key]).put(' ');
      }
      nodes.reference(file.object(node.put("]>>"))).put(' ');
    }
    Bytes root = new Bytes(256).put("<</Type/StructTreeRoot/K ").reference(document.number());
    if (!notes.isEmpty()) {
      root.put("/IDTree<</Kids[").put(noteNodes()).put("]>>");
    }
    root.put("/ParentTree<</Kids[").put(nodes).put("]>>/ParentTreeNextKey ").number(keys);
    file.object(rootObject, root.put(">>"));
  }

  private Bytes noteNodes() {
    Bytes nodes = new Bytes(64);
    for (int from = 0; from < notes.size(); from += KEYS_PER_NODE) {
      List<Integer> some = notes.subList(from, Math.min(notes.size(), from + KEYS_PER_NODE));
      Bytes node = new Bytes(32 * some.size() + 64);
      node.put("<</Limits[(" + name(some.get(0)) + ")(" + name(some.get(some.size() - 1)));
      node.put(")]/Names[");
      some.forEach(note -> node.put("(" + name(note) + ")").reference(note).put(' '));
      nodes.reference(file.object(node.put("]>>"))).put(' ');
    }
    return nodes;
  }
}
