package ru.rsnms.reserve.run;

import java.util.Objects;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.shared.NotFound;

/**
 * Names a level of a season whose units are people.
 *
 * @param number the first level; teams and their members are selected by other means
 */
public record LevelRef(SeasonId season, int number) {

  /** The selection of people («отборочный этап»). */
  public static final int FIRST = 1;

  public LevelRef {
    Objects.requireNonNull(season);
    if (number != FIRST) {
      throw new NotFound("reserve/run-level-unknown");
    }
  }

  public static LevelRef first(SeasonId season) {
    return new LevelRef(season, FIRST);
  }
}
