package ru.rsnms.web.expertise;

import java.io.Serializable;
import java.math.BigDecimal;
import ru.rsnms.expertise.Criterion;
import ru.rsnms.expertise.CriterionMark;

/** One criterion of the review form on the page. */
public class MarkLine implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Criterion criterion;
  private final BigDecimal weight;
  private Integer mark;
  private String comment;

  MarkLine(Criterion criterion, CriterionMark written) {
    this.criterion = criterion;
    this.weight = criterion.weight();
    this.mark = written.mark();
    this.comment = written.comment();
  }

  CriterionMark written() {
    return new CriterionMark(mark, comment);
  }

  BigDecimal points() {
    return mark == null ? BigDecimal.ZERO : weight.multiply(BigDecimal.valueOf(mark));
  }

  public Criterion getCriterion() {
    return criterion;
  }

  public BigDecimal getWeight() {
    return weight;
  }

  public Integer getMark() {
    return mark;
  }

  public void setMark(Integer mark) {
    this.mark = mark;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }
}
