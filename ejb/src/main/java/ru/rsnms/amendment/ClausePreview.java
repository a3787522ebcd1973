package ru.rsnms.amendment;

import java.util.List;

/**
 * How an instruction would be printed.
 *
 * @param sentence empty where it cannot be said yet
 * @param wording quoted lines under it
 * @param obstacle Russian sentence with what stands against it, {@code null} where nothing does
 */
public record ClausePreview(String sentence, List<String> wording, String obstacle) {

  public ClausePreview {
    wording = List.copyOf(wording);
  }

  public boolean isPossible() {
    return obstacle == null;
  }
}
