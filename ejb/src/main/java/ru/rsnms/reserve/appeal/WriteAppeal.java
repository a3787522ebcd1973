package ru.rsnms.reserve.appeal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ru.rsnms.reserve.AttachedFile;

/**
 * The candidate writes the appeal; nothing is sent yet.
 *
 * @param file in the place of the one that is there, {@code null} to leave it
 */
public record WriteAppeal(
    @NotNull AppealId appeal, long version, @Size(max = LONGEST) String text, AttachedFile file) {

  public static final int LONGEST = 4000;

  public WriteAppeal {
    text = text == null ? "" : text.strip();
  }
}
