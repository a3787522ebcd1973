package ru.rsnms.web.document;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.AnnexKind;
import ru.rsnms.document.OrderAction;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.OrderService;
import ru.rsnms.document.SaveText;
import ru.rsnms.document.TextChange;
import ru.rsnms.document.TextComparison;
import ru.rsnms.document.UnitKind;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;

/**
 * Backs {@code /document/editor.xhtml}: the structure of a draft and the part under the hands.
 *
 * <p>Every change goes through {@link OrderEditor}; the text reaches the service on saving, which
 * the page also does by itself. A save that comes too late keeps the typed text and shows both.
 */
@Named
@ViewScoped
public class EditorView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject OrderQueries orders;
  @Inject OrderService service;
  @Inject Notices notices;
  @Inject Clock clock;

  private UUID id;
  private long version;
  private Instant savedAt;
  private transient OrderCard card;
  private transient OrderEditor editor;
  private transient OrderCard newer;
  private transient PartForm form;

  /** Opens the draft; a text that is closed to changes is shown on its card with the reason. */
  public String load() {
    if (id == null) {
      throw new NotFound("document/order-not-found");
    }
    open(orders.open(new OrderId(id)));
    return card.action(OrderAction.EDIT).open()
        ? null
        : "/document/order.xhtml?faces-redirect=true&id=" + id;
  }

  public void select(String kind, UUID part) {
    form.applyTo(editor);
    editor.select(new Part(Part.Kind.valueOf(kind), part));
    showSelected();
  }

  public void addClause() {
    change(() -> editor.addAfter(UnitKind.CLAUSE));
  }

  public void addSubclause() {
    change(() -> editor.addInside(UnitKind.CLAUSE));
  }

  public void addParagraph() {
    change(() -> editor.addInside(UnitKind.PARAGRAPH));
  }

  public void addSection() {
    change(() -> editor.addAfter(UnitKind.SECTION));
  }

  public void addAnnex() {
    change(() -> editor.addAnnex(form.getAnnexKind()));
  }

  public void addRow() {
    form.getTable().addRow();
    change(() -> {});
  }

  public void removeRow(int at) {
    form.getTable().removeRow(at);
    change(() -> {});
  }

  public void moveUp() {
    change(editor::moveUp);
  }

  public void moveDown() {
    change(editor::moveDown);
  }

  public void indent() {
    change(editor::indent);
  }

  public void outdent() {
    change(editor::outdent);
  }

  public void remove() {
    change(editor::remove);
  }

  public void undo() {
    editor.undo();
    showSelected();
  }

  /**
   * Keeps the text; called by the drafter and, while there is something new, by the page itself.
   */
  public void save() {
    form.applyTo(editor);
    var kept =
        notices.attempt(
            () -> version = service.save(new SaveText(card.id(), version, editor.text())));
    if (kept) {
      savedAt = clock.instant();
      newer = null;
    } else {
      lookForNewer();
    }
  }

  public String saveAndClose() {
    return saveAndGo("/document/order.xhtml?faces-redirect=true&id=" + id);
  }

  public String saveAndSend() {
    return saveAndGo("/document/order.xhtml?faces-redirect=true&act=SEND&id=" + id);
  }

  /** The drafter has seen both texts and wants the own one. */
  public void keepMine() {
    version = newer.version();
    save();
  }

  /** The drafter has seen both texts and gives the own one up. */
  public void takeTheirs() {
    open(newer);
  }

  public List<Outline.Node> getNodes() {
    return Outline.of(editor.text(), editor.selected());
  }

  /** What the other writer has made of the text; before it stands the own one. */
  public List<TextChange> getDifferences() {
    return newer == null ? List.of() : TextComparison.between(editor.text(), newer.text());
  }

  public List<AnnexKind> getAnnexKinds() {
    return List.of(AnnexKind.REGULATION, AnnexKind.TABLE, AnnexKind.FREE_TEXT);
  }

  public boolean isUndoable() {
    return editor.canUndo();
  }

  public OrderCard getNewer() {
    return newer;
  }

  public OrderCard getCard() {
    return card;
  }

  public PartForm getForm() {
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

  private void open(OrderCard opened) {
    card = opened;
    version = opened.version();
    editor = new OrderEditor(opened.text());
    newer = null;
    showSelected();
  }

  private void change(Runnable change) {
    form.applyTo(editor);
    change.run();
    showSelected();
  }

  private void showSelected() {
    form = new PartForm(editor);
  }

  private String saveAndGo(String page) {
    save();
    return newer == null && savedAt != null ? page : null;
  }

  private void lookForNewer() {
    var current = orders.open(card.id());
    newer = current.version() == version ? null : current;
    savedAt = null;
  }
}
