package ru.rsnms.web.expertise;

import java.io.Serializable;
import java.math.BigDecimal;
import ru.rsnms.expertise.Criterion;

/** One criterion while the form is being written. */
public class CriterionLine implements Serializable {

  private static final long serialVersionUID = 1L;

  private String title;
  private String low;
  private String high;
  private BigDecimal weight = BigDecimal.ONE;

  static CriterionLine of(Criterion criterion) {
    var line = new CriterionLine();
    line.title = criterion.title();
    line.low = criterion.low();
    line.high = criterion.high();
    line.weight = criterion.weight();
    return line;
  }

  Criterion criterion() {
    return new Criterion(title, low, high, weight);
  }

  boolean isEmpty() {
    return title == null || title.isBlank();
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getLow() {
    return low;
  }

  public void setLow(String low) {
    this.low = low;
  }

  public String getHigh() {
    return high;
  }

  public void setHigh(String high) {
    this.high = high;
  }

  public BigDecimal getWeight() {
    return weight;
  }

  public void setWeight(BigDecimal weight) {
    this.weight = weight;
  }
}
