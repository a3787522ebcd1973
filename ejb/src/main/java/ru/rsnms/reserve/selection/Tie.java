package ru.rsnms.reserve.selection;

import java.util.List;
import java.util.UUID;

/**
 * Equals on both sides of the border, whom no criterion parts.
 *
 * @param among in the order of their numbers, which says nothing about them
 * @param places left for them
 */
public record Tie(List<UUID> among, int places) {

  public Tie {
    among = List.copyOf(among);
  }
}
