package ru.rsnms.reserve.project;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the organisation does with a project it was handed.
 *
 * @param version as it was seen
 * @param adopted or declined
 * @param words the reason; needed where it is declined
 */
public record AnswerProject(
    @NotNull ProjectId project, long version, boolean adopted, @Size(max = 2000) String words) {

  public AnswerProject {
    words = words == null ? "" : words.strip();
  }
}
