package ru.rsnms.web.document;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.primefaces.PrimeFaces;
import ru.rsnms.amendment.AmendmentId;
import ru.rsnms.document.AnnexKind;
import ru.rsnms.document.KeptParts;
import ru.rsnms.document.OrderAction;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.OrderService;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.SaveText;
import ru.rsnms.document.UnitKind;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.shared.Conflict;
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
  private transient OrderText base;
  private transient TextConflict conflict;
  private transient PartForm form;
  private transient KeptParts kept;

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
    addInside(UnitKind.CLAUSE);
  }

  public void addParagraph() {
    addInside(UnitKind.PARAGRAPH);
  }

  /** Nothing of the drafter's stands inside what the system writes. */
  private void addInside(UnitKind kind) {
    if (isKept()) {
      notices.attempt(this::refuseKept);
    } else {
      change(() -> editor.addInside(kind));
    }
  }

  private void refuseKept() {
    throw new Conflict("document/part-kept", form.getHeading());
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
    if (isKept()) {
      notices.attempt(this::refuseKept);
    } else {
      change(editor::remove);
    }
  }

  public void undo() {
    editor.undo();
    showSelected();
  }

  /**
   * Keeps the text; called by the drafter and, while there is something new, by the page itself.
   * What another has saved meanwhile is merged in where that loses nothing of either; otherwise the
   * drafter is asked.
   */
  public void save() {
    form.applyTo(editor);
    conflict = null;
    if (meetsOthersWork()) {
      keep();
    }
  }

  private boolean meetsOthersWork() {
    var current = orders.open(card.id());
    if (current.version() == version || !current.action(OrderAction.EDIT).open()) {
      return true;
    }
    var met = new TextConflict(base, editor.text(), current);
    if (!met.isHarmless()) {
      conflict = met;
      savedAt = null;
      return false;
    }
    take(met);
    if (met.changed() > 0) {
      notices.done("editor.merged", met.getWho(), met.changed());
    }
    return true;
  }

  private void take(TextConflict met) {
    var before = editor.text();
    editor.replace(met.resolved());
    version = met.newer().version();
    base = met.newer().text();
    if (!before.equals(editor.text())) {
      showSelected();
      PrimeFaces.current().ajax().update("structure", "part");
    }
  }

  private void keep() {
    var text = editor.text();
    if (notices.attempt(() -> version = service.save(new SaveText(card.id(), version, text)))) {
      savedAt = clock.instant();
      base = text;
    } else {
      savedAt = null;
    }
  }

  public String saveAndClose() {
    return saveAndGo("/document/order.xhtml?faces-redirect=true&id=" + id);
  }

  public String saveAndSend() {
    return saveAndGo("/document/order.xhtml?faces-redirect=true&act=SEND&id=" + id);
  }

  /** The drafter has chosen in every place that both have changed. */
  public void resolve() {
    form.applyTo(editor);
    var met = new TextConflict(base, editor.text(), conflict.newer());
    if (met.choosesLike(conflict)) {
      take(met);
      conflict = null;
      keep();
    } else {
      conflict = met;
    }
  }

  /** The drafter has seen both texts and wants the own one. */
  public void keepMine() {
    form.applyTo(editor);
    version = conflict.newer().version();
    conflict = null;
    keep();
  }

  /** The drafter has seen both texts and gives the own one up. */
  public void takeTheirs() {
    open(conflict.newer());
  }

  public List<Outline.Node> getNodes() {
    return Outline.of(editor.text(), editor.selected());
  }

  public List<AnnexKind> getAnnexKinds() {
    return List.of(AnnexKind.REGULATION, AnnexKind.TABLE, AnnexKind.FREE_TEXT);
  }

  public boolean isUndoable() {
    return editor.canUndo();
  }

  /** What another has saved meanwhile and cannot be merged in; {@code null} for nothing. */
  public TextConflict getConflict() {
    return conflict;
  }

  /** Is the selected part written by the system out of the amendments? */
  public boolean isKept() {
    var part = editor.selected();
    return switch (part.kind()) {
      case UNIT -> kept.units().contains(part.id());
      case ANNEX -> kept.annexes().contains(part.id());
      case OPENING, READERS -> false;
    };
  }

  public boolean isTitleKept() {
    return kept.title();
  }

  /** Address of the page where the system's own parts are changed; empty where there are none. */
  public String getKeptAt() {
    var subject = card.subject();
    if (AmendmentId.isNamedBy(subject)) {
      return "/amendment/amend.xhtml?id=" + subject.value();
    }
    return SeasonId.isNamedBy(subject) ? "/reserve/season.xhtml?id=" + subject.value() : "";
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
    base = opened.text();
    kept = orders.kept(opened.id());
    conflict = null;
    showSelected();
  }

  private void change(Runnable change) {
    form.applyTo(editor);
    change.run();
    showSelected();
  }

  private void showSelected() {
    form = new PartForm(editor, isKept(), kept.title());
  }

  private String saveAndGo(String page) {
    save();
    return conflict == null && savedAt != null ? page : null;
  }
}
