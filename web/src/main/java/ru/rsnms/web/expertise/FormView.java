package ru.rsnms.web.expertise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ru.rsnms.expertise.FormCard;
import ru.rsnms.expertise.FormId;
import ru.rsnms.expertise.FormQueries;
import ru.rsnms.expertise.FormService;
import ru.rsnms.expertise.FormStage;
import ru.rsnms.expertise.WriteForm;
import ru.rsnms.web.faces.Notices;

/**
 * Backs {@code /expertise/form.xhtml}: a review form is written, published, followed by another.
 */
@Named
@ViewScoped
public class FormView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SPARE = 3;
  private static final int USUAL_SCALE = 5;

  @Inject FormQueries forms;
  @Inject FormService service;
  @Inject Notices notices;

  private UUID id;
  private UUID like;
  private long version;
  private transient FormCard card;
  private String title;
  private Integer scale = USUAL_SCALE;
  private Integer commentUpTo;
  private String hint;
  private List<CriterionLine> lines = new ArrayList<>();

  public void load() {
    var source = id == null ? like : id;
    if (source != null) {
      take(forms.open(new FormId(source)));
    }
    if (isEditable()) {
      for (var at = 0; at < SPARE; at++) {
        lines.add(new CriterionLine());
      }
    }
  }

  private void take(FormCard from) {
    version = from.version();
    title = from.title();
    scale = from.scale();
    commentUpTo = from.commentUpTo();
    hint = from.hint();
    lines = new ArrayList<>(from.criteria().stream().map(CriterionLine::of).toList());
  }

  /** Keeps the draft and stays on it. */
  public String save() {
    var kept = new FormId[1];
    return notices.attempt(() -> kept[0] = written()) ? again(kept[0], "form.saved") : null;
  }

  private FormId written() {
    var criteria =
        lines.stream().filter(line -> !line.isEmpty()).map(CriterionLine::criterion).toList();
    var text = new WriteForm(title, scale, commentUpTo, hint, criteria);
    if (id == null) {
      return service.draft(text);
    }
    service.write(new FormId(id), version, text);
    return new FormId(id);
  }

  public String publish() {
    return notices.attempt(() -> service.publish(new FormId(id), version))
        ? again(new FormId(id), "form.published")
        : null;
  }

  private String again(FormId form, String said) {
    notices.doneNext(said);
    return "/expertise/form.xhtml?faces-redirect=true&id=" + form.value();
  }

  /** {@code null} for a form that is not kept yet. */
  public FormCard getCard() {
    if (card == null && id != null) {
      card = forms.open(new FormId(id));
    }
    return card;
  }

  public boolean isEditable() {
    return id == null || getCard().stage() == FormStage.DRAFT;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getLike() {
    return like;
  }

  public void setLike(UUID like) {
    this.like = like;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public Integer getScale() {
    return scale;
  }

  public void setScale(Integer scale) {
    this.scale = scale;
  }

  public Integer getCommentUpTo() {
    return commentUpTo;
  }

  public void setCommentUpTo(Integer commentUpTo) {
    this.commentUpTo = commentUpTo;
  }

  public String getHint() {
    return hint;
  }

  public void setHint(String hint) {
    this.hint = hint;
  }

  public List<CriterionLine> getLines() {
    return lines;
  }
}
