package ru.rsnms.reserve.appeal;

import ru.rsnms.reserve.AppealStage;
import ru.rsnms.reserve.SeasonId;

/**
 * Which appeals a list shows; what is {@code null} narrows nothing.
 *
 * @param words part of a name or number of an application
 * @param late not answered though the promised day is over?
 */
public record AppealFilter(SeasonId season, AppealStage stage, String words, boolean late) {

  public AppealFilter {
    words = words == null || words.isBlank() ? null : words.strip();
  }
}
