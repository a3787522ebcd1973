package ru.rsnms.web.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import ru.rsnms.document.Acquaintance;
import ru.rsnms.document.Annex;
import ru.rsnms.document.AnnexKind;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.Orientation;
import ru.rsnms.document.UnitKind;
import ru.rsnms.shared.Ids;

/**
 * The text of an order under the hands of its drafter: one part is selected, changes go to it, the
 * last ones can be taken back. Knows nothing of pages.
 */
class OrderEditor {

  private static final int STEPS_BACK = 30;

  private OrderText text;
  private Part selected = Part.OPENING;
  private final Deque<OrderText> before = new ArrayDeque<>();

  OrderEditor(OrderText text) {
    this.text = text;
  }

  OrderText text() {
    return text;
  }

  Part selected() {
    return selected;
  }

  /** Selects a part; an unknown one selects the opening. */
  void select(Part part) {
    selected = exists(part) ? part : Part.OPENING;
  }

  Optional<NormUnit> unit() {
    return selected.kind() == Part.Kind.UNIT
        ? OrderEditing.find(text, selected.id())
        : Optional.empty();
  }

  Optional<Annex> annex() {
    return selected.kind() == Part.Kind.ANNEX
        ? AnnexTree.find(text.annexes(), selected.id())
        : Optional.empty();
  }

  void setOpening(String title, String preamble) {
    become(text.withOpening(title, preamble));
  }

  void setUnit(UnaryOperator<NormUnit> edit) {
    unit().ifPresent(unit -> become(AnnexTree.mapUnit(text, unit.id(), edit)));
  }

  void setAnnex(UnaryOperator<Annex> edit) {
    annex()
        .ifPresent(
            annex -> become(text.withAnnexes(AnnexTree.map(text.annexes(), annex.id(), edit))));
  }

  /** Who has to read the order, by printed names; nobody takes the list out. */
  void setReaders(List<String> names) {
    var old = text.acquaintance();
    var people = names.stream().map(this::reader);
    var heading = old == null ? null : old.heading();
    var dateLine = old == null ? null : old.dateLine();
    become(
        text.withAcquaintance(
            names.isEmpty() ? null : new Acquaintance(heading, people.toList(), dateLine)));
  }

  /** Adds a unit after the selected one, or at the end of the selected annex or of the order. */
  void addAfter(UnitKind kind) {
    var added = blank(kind);
    if (unit().isPresent()) {
      become(OrderEditing.addAfter(text, selected.id(), added));
    } else if (annex().isPresent()) {
      setAnnex(annex -> annex.withUnits(AnnexTree.appended(annex.units(), added)));
    } else {
      become(OrderEditing.append(text, added));
    }
    select(Part.unit(added.id()));
  }

  /** Adds a unit under the selected one; without one, at the end. */
  void addInside(UnitKind kind) {
    if (unit().isEmpty()) {
      addAfter(kind);
      return;
    }
    var added = blank(kind);
    become(OrderEditing.addInside(text, selected.id(), added));
    select(Part.unit(added.id()));
  }

  void addAnnex(AnnexKind kind) {
    var orientation = kind == AnnexKind.ROADMAP ? Orientation.LANDSCAPE : Orientation.PORTRAIT;
    var first = kind == AnnexKind.TABLE ? TableForm.blank() : blank(firstOf(kind));
    var added =
        new Annex(
            Ids.next(),
            kind,
            null,
            "",
            orientation,
            OrderEditing.numbered(List.of(first), ""),
            List.of(),
            null);
    var annexes = new ArrayList<>(text.annexes());
    annexes.add(added);
    become(text.withAnnexes(annexes));
    select(Part.annex(added.id()));
  }

  void moveUp() {
    change(OrderEditing::moveUp);
  }

  void moveDown() {
    change(OrderEditing::moveDown);
  }

  void indent() {
    change(OrderEditing::indent);
  }

  void outdent() {
    change(OrderEditing::outdent);
  }

  /** Takes the selected unit or annex out with everything under it. */
  void remove() {
    annex()
        .ifPresent(
            annex -> become(text.withAnnexes(AnnexTree.without(text.annexes(), annex.id()))));
    change(OrderEditing::remove);
    select(selected);
  }

  /** The text as merged with the work of another; a single step back. */
  void replace(OrderText merged) {
    become(merged);
    select(selected);
  }

  boolean canUndo() {
    return !before.isEmpty();
  }

  /** Takes the last change back. */
  void undo() {
    if (canUndo()) {
      text = before.pop();
      select(selected);
    }
  }

  private void change(UnitChange change) {
    unit().ifPresent(unit -> become(change.apply(text, unit.id())));
  }

  private void become(OrderText next) {
    if (next.equals(text)) {
      return;
    }
    before.push(text);
    if (before.size() > STEPS_BACK) {
      before.removeLast();
    }
    text = next;
  }

  private boolean exists(Part part) {
    return switch (part.kind()) {
      case OPENING, READERS -> true;
      case UNIT -> OrderEditing.find(text, part.id()).isPresent();
      case ANNEX -> AnnexTree.find(text.annexes(), part.id()).isPresent();
    };
  }

  /**
   * The reader of this name as he stands in the list already, else a new one without an account.
   */
  private Acquaintance.Reader reader(String name) {
    return Stream.ofNullable(text.acquaintance())
        .flatMap(old -> old.people().stream())
        .filter(reader -> reader.name().equals(name))
        .findFirst()
        .orElse(new Acquaintance.Reader(name, null, null));
  }

  private static UnitKind firstOf(AnnexKind kind) {
    return kind == AnnexKind.REGULATION ? UnitKind.SECTION : UnitKind.PARAGRAPH;
  }

  private static NormUnit blank(UnitKind kind) {
    return new NormUnit(Ids.next(), kind, null, "", List.of(), null);
  }

  @FunctionalInterface
  private interface UnitChange {
    OrderText apply(OrderText text, UUID unit);
  }
}
