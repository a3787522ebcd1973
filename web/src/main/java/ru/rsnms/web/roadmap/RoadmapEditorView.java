package ru.rsnms.web.roadmap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ru.rsnms.roadmap.RoadmapAction;
import ru.rsnms.roadmap.RoadmapCard;
import ru.rsnms.roadmap.RoadmapId;
import ru.rsnms.roadmap.RoadmapQueries;
import ru.rsnms.roadmap.RoadmapService;
import ru.rsnms.roadmap.SaveRoadmap;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.PageTexts;

/**
 * Backs {@code /roadmap/editor.xhtml}: the lines of a roadmap and the one under the hands; saves as
 * the editor of orders does.
 */
@Named
@ViewScoped
public class RoadmapEditorView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject RoadmapQueries roadmaps;
  @Inject RoadmapService service;
  @Inject Notices notices;
  @Inject Clock clock;

  private UUID id;
  private long version;
  private Instant savedAt;
  private transient RoadmapCard card;
  private transient RoadmapEditor editor;
  private transient RoadmapPartForm form;
  private transient RoadmapCard newer;

  /** Opens the roadmap; one that is closed to changes is shown on its card with the reason. */
  public String load() {
    if (id == null) {
      throw new NotFound("roadmap/not-found");
    }
    open(roadmaps.open(new RoadmapId(id)));
    return card.action(RoadmapAction.EDIT).open()
        ? null
        : "/roadmap/roadmap.xhtml?faces-redirect=true&id=" + id;
  }

  public void select(UUID part) {
    form.applyTo(editor);
    editor.select(part);
    showSelected();
  }

  public void addSection() {
    change(editor::addSection);
  }

  public void addGroup() {
    change(editor::addGroup);
  }

  public void addRow() {
    change(editor::addRow);
  }

  public void moveUp() {
    change(editor::moveUp);
  }

  public void moveDown() {
    change(editor::moveDown);
  }

  public void remove() {
    change(editor::remove);
  }

  public void undo() {
    editor.undo();
    showSelected();
  }

  public void save() {
    var kept =
        notices.attempt(
            () -> {
              form.applyTo(editor);
              version = service.save(new SaveRoadmap(card.id(), version, editor.content()));
            });
    if (kept) {
      savedAt = clock.instant();
      newer = null;
    } else {
      savedAt = null;
      var current = roadmaps.open(card.id());
      newer = current.version() == version ? null : current;
    }
  }

  public String saveAndClose() {
    save();
    return savedAt == null ? null : "/roadmap/roadmap.xhtml?faces-redirect=true&id=" + id;
  }

  /** The keeper has seen who saved meanwhile and wants the own rows. */
  public void keepMine() {
    version = newer.version();
    save();
  }

  public void takeTheirs() {
    open(newer);
  }

  /** Title and period, then the lines of the table; empty headings are shown to be filled. */
  public List<Node> getNodes() {
    var nodes = new ArrayList<Node>();
    nodes.add(new Node(null, 0, "", PageTexts.of("roadmap.opening"), editor.selected() == null));
    for (var section : editor.content().sections()) {
      add(nodes, section.id(), 0, section.number(), section.title());
      section.groups().forEach(group -> add(nodes, group.id(), 1, group.number(), group.title()));
      section
          .rows()
          .forEach(row -> add(nodes, row.id(), 1, row.words().number(), row.words().activity()));
    }
    return nodes;
  }

  public boolean isUndoable() {
    return editor.canUndo();
  }

  public RoadmapCard getNewer() {
    return newer;
  }

  public RoadmapCard getCard() {
    return card;
  }

  public RoadmapPartForm getForm() {
    return form;
  }

  public Instant getSavedAt() {
    return savedAt;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  private void add(List<Node> nodes, UUID part, int depth, String number, String words) {
    var shown = words.isBlank() ? PageTexts.of("roadmap.blank") : words;
    nodes.add(new Node(part, depth, number, shown, part.equals(editor.selected())));
  }

  private void open(RoadmapCard opened) {
    card = opened;
    version = opened.version();
    editor = new RoadmapEditor(opened.content());
    newer = null;
    showSelected();
  }

  private void change(Runnable change) {
    form.applyTo(editor);
    change.run();
    showSelected();
  }

  private void showSelected() {
    form = new RoadmapPartForm(editor);
  }

  /**
   * One line of the list.
   *
   * @param id of the section, group or row, {@code null} for title and period
   */
  public record Node(UUID id, int depth, String mark, String words, boolean current) {}
}
