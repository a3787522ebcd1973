package ru.rsnms.expertise.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import ru.rsnms.expertise.Criterion;
import ru.rsnms.expertise.CriterionMark;
import ru.rsnms.expertise.FormCard;
import ru.rsnms.expertise.FormId;
import ru.rsnms.expertise.FormStage;
import ru.rsnms.expertise.WriteForm;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.LastChange;

/** What experts mark by; a version of it is published once and never changes again. */
@Entity
@Table(name = "form", schema = "expertise")
public class ReviewForm {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private FormId id;

  @Version private long version;

  private String title;

  @Column(updatable = false)
  private int number;

  @Enumerated(EnumType.STRING)
  private FormStage stage;

  private int scale;

  @Column(name = "comment_up_to")
  private Integer commentUpTo;

  private String hint;

  @ElementCollection
  @CollectionTable(
      name = "criterion",
      schema = "expertise",
      joinColumns = @JoinColumn(name = "form_id"))
  @OrderColumn(name = "position")
  private List<Criterion> criteria = new ArrayList<>();

  @Embedded private LastChange lastChange;

  protected ReviewForm() {
    // for Hibernate
  }

  /**
   * @param number of the version
   */
  public ReviewForm(WriteForm text, int number, Actor by, Instant at) {
    this.id = FormId.next();
    this.number = number;
    this.stage = FormStage.DRAFT;
    this.title = text.title().strip();
    write(text, by, at);
  }

  /** Writes a draft anew; its title stays, for it joins the versions. */
  public void write(WriteForm text, Actor by, Instant at) {
    if (stage != FormStage.DRAFT) {
      throw new Conflict("expertise/form-published", title, number);
    }
    if (text.commentUpTo() != null && text.commentUpTo() > text.scale()) {
      throw new Invalid("expertise/comment-above-scale", "commentUpTo", text.scale());
    }
    scale = text.scale();
    commentUpTo = text.commentUpTo();
    hint = text.hint();
    criteria.clear();
    criteria.addAll(text.criteria());
    touched(by, at);
  }

  public void publish(Actor by, Instant at) {
    if (!stage.canBecome(FormStage.PUBLISHED)) {
      throw new Conflict("expertise/form-published", title, number);
    }
    stage = FormStage.PUBLISHED;
    touched(by, at);
  }

  private void touched(Actor by, Instant at) {
    lastChange = LastChange.by(by, at);
  }

  public void mustBeSeenAt(long seen) {
    lastChange.mustBeSeen(seen, version);
  }

  /** Refuses marks that are not of this form: their number, their scale. */
  public void mustFit(List<CriterionMark> marks) {
    if (marks.size() != criteria.size()) {
      throw new Invalid("expertise/marks-of-other-form", "marks", criteria.size());
    }
    for (var at = 0; at < marks.size(); at++) {
      var mark = marks.get(at).mark();
      if (mark != null && (mark < 0 || mark > scale)) {
        throw new Invalid("expertise/mark-off-scale", "marks[" + at + "]", scale);
      }
    }
  }

  /** Titles of the criteria that have no mark yet. */
  public List<String> unmarked(List<CriterionMark> marks) {
    return IntStream.range(0, criteria.size())
        .filter(at -> at >= marks.size() || marks.get(at).mark() == null)
        .mapToObj(at -> criteria.get(at).title())
        .toList();
  }

  /** Titles of the criteria whose low mark needs a comment that is not there. */
  public List<String> uncommented(List<CriterionMark> marks) {
    return IntStream.range(0, marks.size())
        .filter(at -> commentUpTo != null && marks.get(at).mark() != null)
        .filter(at -> marks.get(at).mark() <= commentUpTo && marks.get(at).comment().isEmpty())
        .mapToObj(at -> criteria.get(at).title())
        .toList();
  }

  /** Points of a review: each mark by the weight of its criterion; open marks give nothing. */
  public BigDecimal total(List<CriterionMark> marks) {
    return IntStream.range(0, Math.min(criteria.size(), marks.size()))
        .filter(at -> marks.get(at).mark() != null)
        .mapToObj(
            at -> criteria.get(at).weight().multiply(BigDecimal.valueOf(marks.get(at).mark())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Most points a review can give. */
  public BigDecimal highest() {
    return criteria.stream()
        .map(one -> one.weight().multiply(BigDecimal.valueOf(scale)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public FormCard card() {
    return new FormCard(
        id,
        version,
        title,
        number,
        stage,
        scale,
        commentUpTo,
        hint,
        criteria,
        highest(),
        lastChange.at(),
        lastChange.name());
  }

  public FormId id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String title() {
    return title;
  }

  public int number() {
    return number;
  }

  public FormStage stage() {
    return stage;
  }

  public List<Criterion> criteria() {
    return List.copyOf(criteria);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof ReviewForm that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }
}
