package ru.rsnms.expertise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What an expert has written so far.
 *
 * @param marks one for each criterion of the form, in its order
 * @param advice text for the author
 */
public record SaveReview(
    @NotNull ReviewId review,
    long version,
    @NotNull @Size(max = 20) List<@Valid @NotNull CriterionMark> marks,
    @Size(max = 5000) String advice) {

  public SaveReview {
    marks = marks == null ? null : List.copyOf(marks);
    advice = advice == null ? "" : advice.strip();
  }
}
