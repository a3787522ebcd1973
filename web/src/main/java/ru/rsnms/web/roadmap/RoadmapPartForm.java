package ru.rsnms.web.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ru.rsnms.roadmap.RoadmapContent;
import ru.rsnms.roadmap.RoadmapEditing;
import ru.rsnms.roadmap.RoadmapField;
import ru.rsnms.roadmap.RoadmapForm;
import ru.rsnms.roadmap.RowType;
import ru.rsnms.roadmap.RowWords;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.Option;
import ru.rsnms.web.faces.PageTexts;

/** The fields of the selected part of a roadmap. */
public class RoadmapPartForm {

  private final RoadmapContent.Section section;
  private final RoadmapContent.Group group;
  private final RoadmapContent.Row row;
  private final RoadmapForm form;
  private final List<FieldForm> fields = new ArrayList<>();
  private String title;
  private LocalDate from;
  private LocalDate to;
  private RowType type;

  RoadmapPartForm(RoadmapEditor editor) {
    var content = editor.content();
    section = editor.section().orElse(null);
    group = editor.group().orElse(null);
    row = editor.row().orElse(null);
    form = content.form();
    title = titleOf(content);
    from = content.period() == null ? null : content.period().from();
    to = content.period() == null ? null : content.period().to();
    if (row != null) {
      type = row.type();
      takeFields(content);
    }
  }

  /** Writes what is typed into the roadmap. */
  void applyTo(RoadmapEditor editor) {
    if (row != null) {
      editor.edit(old -> RoadmapEditing.setWords(old, row.id(), typedWords()));
      if (type != row.type()) {
        editor.edit(old -> RoadmapEditing.setType(old, row.id(), type));
      }
    } else if (group != null) {
      editor.edit(old -> RoadmapEditing.setGroupTitle(old, group.id(), typed(title)));
    } else if (section != null) {
      editor.edit(old -> RoadmapEditing.setSectionTitle(old, section.id(), typed(title)));
    } else {
      editor.edit(old -> old.withOpening(typed(title), typedPeriod()));
    }
  }

  public String getHeading() {
    if (row != null) {
      return PageTexts.of("editor.numbered", Texts.of(row.type()), row.words().number());
    }
    if (group != null) {
      return PageTexts.of("roadmap.group");
    }
    return PageTexts.of(section == null ? "roadmap.opening" : "roadmap.section");
  }

  public boolean isRow() {
    return row != null;
  }

  public boolean isOpening() {
    return row == null && group == null && section == null;
  }

  /** Results and checkpoints belong to plans of projects. */
  public boolean isTyped() {
    return row != null && form == RoadmapForm.PROJECT;
  }

  public List<FieldForm> getFields() {
    return fields;
  }

  public List<Option> getTypes() {
    return Option.of(RowType.values());
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public RowType getType() {
    return type;
  }

  public void setType(RowType type) {
    this.type = type;
  }

  private String titleOf(RoadmapContent content) {
    if (group != null) {
      return group.title();
    }
    return section == null ? content.title() : section.title();
  }

  private void takeFields(RoadmapContent content) {
    var all = form.fields();
    for (int at = 0; at < all.size(); at++) {
      var field = all.get(at);
      if (field != RoadmapField.NUMBER && field != RoadmapField.SYSTEM_ACTIVITY) {
        fields.add(new FieldForm(field, content.headers().get(at).text(), row.words().of(field)));
      }
    }
  }

  private RowWords typedWords() {
    var typed = new EnumMap<RoadmapField, String>(RoadmapField.class);
    fields.forEach(field -> typed.put(field.field, typed(field.text)));
    var old = row.words();
    return new RowWords(
        old.number(),
        typed(typed, RoadmapField.ACTIVITY),
        typed(typed, RoadmapField.SUBJECT),
        typed(typed, RoadmapField.RESPONSIBLE),
        typed(typed, RoadmapField.TERM),
        typed(typed, RoadmapField.START),
        typed(typed, RoadmapField.END),
        typed(typed, RoadmapField.RESULT),
        typed(typed, RoadmapField.DOCUMENT),
        typed(typed, RoadmapField.CONTROL_LEVEL),
        old.footnote(),
        old.extra());
  }

  /** A column that the form has not keeps what the row says there. */
  private String typed(Map<RoadmapField, String> typed, RoadmapField field) {
    return typed.getOrDefault(field, row.words().of(field));
  }

  private DatePeriod typedPeriod() {
    return from == null ? null : new DatePeriod(from, to);
  }

  private static String typed(String text) {
    return Objects.requireNonNullElse(text, "").strip();
  }

  /** A cell of the row. */
  public static class FieldForm {

    private final RoadmapField field;
    private final String label;
    private String text;

    FieldForm(RoadmapField field, String label, String text) {
      this.field = field;
      this.label = label.isBlank() ? Texts.of(field) : label;
      this.text = text;
    }

    public boolean isMain() {
      return field == RoadmapField.ACTIVITY;
    }

    public String getLabel() {
      return label;
    }

    public String getText() {
      return text;
    }

    public void setText(String text) {
      this.text = text;
    }
  }
}
