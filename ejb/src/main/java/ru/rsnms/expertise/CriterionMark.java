package ru.rsnms.expertise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;

/**
 * What an expert says to one criterion.
 *
 * @param mark 0 to the form's scale; {@code null} while it is not given
 */
@Embeddable
public record CriterionMark(
    @Column(name = "mark") Integer mark,
    @Size(max = 2000) @Column(name = "comment") String comment) {

  public CriterionMark {
    comment = comment == null ? "" : comment.strip();
  }

  public static CriterionMark none() {
    return new CriterionMark(null, "");
  }
}
