package ru.rsnms.web.roadmap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import ru.rsnms.roadmap.RoadmapContent;
import ru.rsnms.roadmap.RoadmapContent.Group;
import ru.rsnms.roadmap.RoadmapContent.Row;
import ru.rsnms.roadmap.RoadmapContent.Section;
import ru.rsnms.roadmap.RoadmapEditing;

/**
 * A roadmap under the hands of its keeper: one section, group or row is selected, changes go to it,
 * the last ones can be taken back. Knows nothing of pages.
 */
class RoadmapEditor {

  private static final int STEPS_BACK = 30;

  private RoadmapContent content;
  private UUID selected;
  private final Deque<RoadmapContent> before = new ArrayDeque<>();

  RoadmapEditor(RoadmapContent content) {
    this.content = content;
  }

  RoadmapContent content() {
    return content;
  }

  /** The selected section, group or row; {@code null} for title and period. */
  UUID selected() {
    return selected;
  }

  void select(UUID id) {
    selected = id;
  }

  Optional<Section> section() {
    return content.sections().stream().filter(one -> one.id().equals(selected)).findFirst();
  }

  Optional<Group> group() {
    return content.sections().stream()
        .flatMap(section -> section.groups().stream())
        .filter(one -> one.id().equals(selected))
        .findFirst();
  }

  Optional<Row> row() {
    return content.rows().filter(one -> one.id().equals(selected)).findFirst();
  }

  void edit(UnaryOperator<RoadmapContent> edit) {
    var next = edit.apply(content);
    if (next.equals(content)) {
      return;
    }
    before.push(content);
    if (before.size() > STEPS_BACK) {
      before.removeLast();
    }
    content = next;
  }

  void addSection() {
    edit(RoadmapEditing::addSection);
    selected = content.sections().get(content.sections().size() - 1).id();
  }

  void addGroup() {
    around().ifPresent(section -> edit(old -> RoadmapEditing.addGroup(old, section.id())));
  }

  /**
   * Adds a row after the selected one, else at the end of the section at hand, else of a new one.
   */
  void addRow() {
    var old = content;
    if (row().isPresent()) {
      edit(all -> RoadmapEditing.addRowAfter(all, selected));
    } else if (around().isPresent()) {
      var section = around().get().id();
      edit(all -> RoadmapEditing.addRow(all, section));
    } else {
      addSection();
    }
    content
        .rows()
        .filter(one -> old.rows().noneMatch(known -> known.id().equals(one.id())))
        .findFirst()
        .ifPresent(added -> selected = added.id());
  }

  void moveUp() {
    move(RoadmapEditing::moveRowUp, RoadmapEditing::moveSectionUp);
  }

  void moveDown() {
    move(RoadmapEditing::moveRowDown, RoadmapEditing::moveSectionDown);
  }

  void remove() {
    move(RoadmapEditing::removeRow, RoadmapEditing::removeSection);
    selected = null;
  }

  boolean canUndo() {
    return !before.isEmpty();
  }

  /** Takes the last change back. */
  void undo() {
    if (canUndo()) {
      content = before.pop();
    }
  }

  private void move(Step ofRow, Step ofSection) {
    if (row().isPresent()) {
      edit(old -> ofRow.apply(old, selected));
    } else if (section().isPresent()) {
      edit(old -> ofSection.apply(old, selected));
    }
  }

  /** The section selected or around the selected part, else the last one. */
  private Optional<Section> around() {
    return content.sections().stream()
        .filter(this::holdsSelected)
        .findFirst()
        .or(() -> content.sections().stream().reduce((one, next) -> next));
  }

  private boolean holdsSelected(Section section) {
    return section.id().equals(selected)
        || section.groups().stream().anyMatch(group -> group.id().equals(selected))
        || section.rows().stream().anyMatch(row -> row.id().equals(selected));
  }

  @FunctionalInterface
  private interface Step {
    RoadmapContent apply(RoadmapContent content, UUID id);
  }
}
