package ru.rsnms.reports.internal.tagged.structure;

import ru.rsnms.reports.internal.tagged.file.Bytes;

/** A node of the structure that is not written yet. */
public final class Element {

  private final int number;
  private final int parent;
  private final String type;
  private final String attributes;
  private Bytes children;
  private int count;
  private int page;
  private int onlyMark = -1;
  private Element tail;

  Element(int number, int parent, String type, String attributes) {
    this.number = number;
    this.parent = parent;
    this.type = type;
    this.attributes = attributes;
  }

  int number() {
    return number;
  }

  /** The standard structure type, e.g. {@code P}. */
  public String type() {
    return type;
  }

  int count() {
    return count;
  }

  /** The element that takes the children there is no room for here; nullable. */
  Element tail() {
    return tail;
  }

  void continueIn(Element other) {
    tail = other;
  }

  void addElement(int child) {
    more().reference(child);
  }

  void addMark(int pageObject, int mark) {
    if (count == 0) {
      page = pageObject;
      onlyMark = mark;
      count = 1;
    } else if (page == pageObject) {
      more().number(mark);
    } else {
      more().put("<</Type/MCR/Pg ").reference(pageObject).put("/MCID ").number(mark).put(">>");
    }
  }

  void addObject(int pageObject, int object) {
    more().put("<</Type/OBJR/Pg ").reference(pageObject).put("/Obj ").reference(object).put(">>");
  }

  private Bytes more() {
    if (children == null) {
      children = new Bytes(32);
      if (onlyMark >= 0) {
        children.number(onlyMark).put(' ');
      }
    } else {
      children.put(' ');
    }
    count++;
    return children;
  }

  Bytes body(Bytes body) {
    body.put("<</S/").put(type).put("/P ").reference(parent).put(attributes);
    if (page > 0) {
      body.put("/Pg ").reference(page);
    }
    if (children != null) {
      body.put("/K[").put(children).put(']');
    } else if (onlyMark >= 0) {
      body.put("/K ").number(onlyMark);
    }
    return body.put(">>");
  }
}
