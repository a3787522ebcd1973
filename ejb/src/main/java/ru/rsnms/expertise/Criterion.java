package ru.rsnms.expertise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One line of a review form.
 *
 * @param low what the lowest mark, 0, means
 * @param high what the highest mark of the form's scale means
 * @param weight points of the total per point of the mark
 */
@Embeddable
public record Criterion(
    @NotBlank @Size(max = 200) @Column(name = "title") String title,
    @NotNull @Size(max = 500) @Column(name = "low") String low,
    @NotNull @Size(max = 500) @Column(name = "high") String high,
    @NotNull @Positive @Digits(integer = 4, fraction = 2) @Column(name = "weight")
        BigDecimal weight) {

  public Criterion {
    low = low == null ? "" : low.strip();
    high = high == null ? "" : high.strip();
    weight = weight == null ? null : weight.setScale(2, RoundingMode.HALF_UP);
  }
}
