package ru.rsnms.registry;

import java.time.Instant;

/**
 * One line of the dictionary of posts.
 *
 * @param holders how many people hold it today
 * @param confirmedBy who vouches for its forms, {@code null} while nobody does
 */
public record PostRow(String post, long holders, String confirmedBy, Instant confirmedAt) {

  public boolean isConfirmed() {
    return confirmedBy != null;
  }
}
