package ru.rsnms.reports.internal.tagged.structure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Gives each piece of content its place in the structure, in the order of drawing. */
public final class ContentFlow {

  private final StructureTree tree;
  private final Deque<Level> levels = new ArrayDeque<>();
  private final Map<Object, Element> unended = new HashMap<>();
  private int artifacts;

  public ContentFlow(StructureTree tree) {
    this.tree = tree;
    levels.push(new Level(tree, tree.document()));
  }

  /**
   * The element of some text; a text of which the template says nothing is a paragraph.
   *
   * @param source id of the template's element
   * @param open whether the text goes on on the next page
   * @return null for an artifact
   */
  public Element text(Tags tags, int source, int page, boolean open) {
    Object name = tags.flow() == null ? source : tags.flow();
    Element begun = unended.remove(name);
    Element element =
        begun != null && levels.peek().isOpen(begun)
            ? begun
            : element(tags.type() == null ? Tags.PARAGRAPH : tags, "", source, page);
    if (open && element != null) {
      unended.put(name, element);
    }
    return element;
  }

  /**
   * The element of something drawn.
   *
   * @param box its place on the page: {@code [left bottom right top]}
   * @return null for an artifact: everything of which the template says nothing, unless it is part
   *     of a figure
   */
  public Element figure(Tags tags, int source, int page, String box) {
    if (tags.type() == null) {
      Element parent = levels.peek().parent();
      return artifacts == 0 && "Figure".equals(parent.type()) ? parent : null;
    }
    return element(tags, "/BBox" + box, source, page);
  }

  private Element element(Tags tags, String layout, int source, int page) {
    if (artifacts > 0 || tags.isArtifact()) {
      return null;
    }
    return levels.peek().place(tags, tags.attributes(layout), source, page);
  }

  /**
   * Goes into a frame with a tag of its own.
   *
   * @param box its place on the page
   */
  public void enter(Tags tags, int source, int page, String box) {
    Element element =
        "LI".equals(tags.type()) && artifacts == 0
            ? levels.peek().placeItem(tags, tags.attributes(""))
            : element(tags, "Figure".equals(tags.type()) ? "/BBox" + box : "", source, page);
    if (element == null) {
      artifacts++;
    } else {
      levels.push(new Level(tree, element));
    }
  }

  /**
   * Goes into a link in a paragraph of its own.
   *
   * @return the link; {@code null} inside of an artifact
   */
  public Element enterLink(int source, int page) {
    Element paragraph = element(Tags.PARAGRAPH, "", source, page);
    if (paragraph == null) {
      artifacts++;
      return null;
    }
    Element link = tree.child(paragraph, "Link", "");
    levels.push(new Level(tree, link));
    return link;
  }

  /**
   * Leaves the link entered last.
   *
   * @param link nullable
   */
  public void leaveLink(Element link) {
    leave();
    if (link != null) {
      tree.finish(link);
    }
  }

  /** Goes into a document of its own inside of the file, until {@link #leave}. */
  public void enterPart() {
    levels.push(new Level(tree, levels.peek().place(Tags.PART, "", 0, 0)));
  }

  /** Leaves the frame entered last. */
  public void leave() {
    if (artifacts > 0) {
      artifacts--;
    } else {
      levels.pop().finish();
    }
  }

  /** A child of an element, for a link in a text. It must be finished by {@link #finish}. */
  public Element part(Element element, String type) {
    return tree.child(element, type, "");
  }

  public void finish(Element part) {
    tree.finish(part);
  }

  /** Finishes the document. */
  public void close() {
    levels.pop().finish();
    tree.close();
  }
}
