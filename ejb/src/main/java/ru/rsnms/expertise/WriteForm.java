package ru.rsnms.expertise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The text of a review form.
 *
 * @param title forms of one title are versions of each other
 * @param scale highest mark of a criterion; the lowest is 0
 * @param commentUpTo a mark up to this one needs a comment; {@code null} where none does
 * @param hint for the experts, above the criteria
 */
public record WriteForm(
    @NotBlank @Size(max = 200) String title,
    @Min(1) @Max(100) int scale,
    @Min(0) @Max(100) Integer commentUpTo,
    @Size(max = 2000) String hint,
    @NotEmpty @Size(max = 20) List<@Valid @NotNull Criterion> criteria) {

  public WriteForm {
    hint = hint == null ? "" : hint.strip();
  }
}
