package ru.rsnms.web.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import ru.rsnms.document.Acquaintance;
import ru.rsnms.document.Annex;
import ru.rsnms.document.AnnexKind;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.Orientation;
import ru.rsnms.document.UnitKind;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.PageTexts;

/** The fields of the selected part of a text. */
public class PartForm {

  private final Part part;
  private final NormUnit unit;
  private final Annex annex;
  private final TableForm table;
  private final boolean kept;
  private final boolean titleKept;
  private String title;
  private String preamble;
  private String words;
  private String readers;
  private Orientation orientation;
  private AnnexKind annexKind = AnnexKind.REGULATION;

  /**
   * @param kept is the selected part written by the system, and only to be read?
   * @param titleKept is the title of the order?
   */
  PartForm(OrderEditor editor, boolean kept, boolean titleKept) {
    this.kept = kept;
    this.titleKept = titleKept;
    part = editor.selected();
    unit = editor.unit().orElse(null);
    annex = editor.annex().orElse(null);
    table = isTable() ? new TableForm(unit.table()) : null;
    title = annex == null ? editor.text().title() : annex.title();
    preamble = editor.text().preamble();
    words = unit == null ? "" : unit.text();
    readers = names(editor.text().acquaintance());
    orientation = annex == null ? Orientation.PORTRAIT : annex.orientation();
  }

  /** Writes what is typed into the text. */
  void applyTo(OrderEditor editor) {
    if (kept) {
      return;
    }
    switch (part.kind()) {
      case OPENING ->
          editor.setOpening(titleKept ? editor.text().title() : typed(title), typed(preamble));
      case READERS -> editor.setReaders(typedNames());
      case ANNEX -> editor.setAnnex(this::write);
      case UNIT -> editor.setUnit(this::write);
    }
  }

  private List<String> typedNames() {
    return typed(readers).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private Annex write(Annex old) {
    return new Annex(
        old.id(),
        old.kind(),
        old.mark(),
        typed(title),
        orientation,
        old.units(),
        old.annexes(),
        old.source());
  }

  private NormUnit write(NormUnit old) {
    return table == null
        ? old.withText(typed(words))
        : new NormUnit(
            old.id(), old.kind(), old.number(), old.text(), old.children(), table.table());
  }

  /** What the part is, for the heading of the form. */
  public String getHeading() {
    return switch (part.kind()) {
      case OPENING -> PageTexts.of("editor.opening");
      case READERS -> PageTexts.of("editor.readers");
      case ANNEX -> PageTexts.of("editor.annex", Texts.of(annex.kind()));
      case UNIT ->
          unit.number() == null
              ? Texts.of(unit.kind())
              : PageTexts.of("editor.numbered", Texts.of(unit.kind()), unit.number());
    };
  }

  public boolean isOpening() {
    return part.kind() == Part.Kind.OPENING;
  }

  public boolean isForReaders() {
    return part.kind() == Part.Kind.READERS;
  }

  public boolean isAnnex() {
    return annex != null;
  }

  public boolean isUnit() {
    return unit != null;
  }

  private boolean isTable() {
    return unit != null && unit.kind() == UnitKind.TABLE;
  }

  /** Printed from a record of another context and changed there. */
  public boolean isForeign() {
    return annex != null && annex.source() != null;
  }

  public TableForm getTable() {
    return table;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getPreamble() {
    return preamble;
  }

  public void setPreamble(String preamble) {
    this.preamble = preamble;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getReaders() {
    return readers;
  }

  public void setReaders(String readers) {
    this.readers = readers;
  }

  public Orientation getOrientation() {
    return orientation;
  }

  public void setOrientation(Orientation orientation) {
    this.orientation = orientation;
  }

  public List<Orientation> getOrientations() {
    return List.of(Orientation.values());
  }

  public AnnexKind getAnnexKind() {
    return annexKind;
  }

  public void setAnnexKind(AnnexKind annexKind) {
    this.annexKind = annexKind;
  }

  private static String names(Acquaintance acquaintance) {
    return acquaintance == null
        ? ""
        : acquaintance.people().stream()
            .map(Acquaintance.Reader::name)
            .collect(Collectors.joining("\n"));
  }

  private static String typed(String text) {
    return Objects.requireNonNullElse(text, "").strip();
  }
}
