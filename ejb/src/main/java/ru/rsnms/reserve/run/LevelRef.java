package ru.rsnms.reserve.run;

import java.util.Objects;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.rule.Unit;
import ru.rsnms.shared.NotFound;

/**
 * Names a level of a season.
 *
 * @param number from 1 to 3
 */
public record LevelRef(SeasonId season, int number) {

  /** The selection of people («отборочный этап»). */
  public static final int FIRST = 1;

  /** The selection of teams by their projects. */
  public static final int SECOND = 2;

  /** The selection of members by what they did at a site. */
  public static final int THIRD = 3;

  public LevelRef {
    Objects.requireNonNull(season);
    if (number < FIRST || number > THIRD) {
      throw new NotFound("reserve/run-level-unknown");
    }
  }

  public static LevelRef first(SeasonId season) {
    return new LevelRef(season, FIRST);
  }

  public static LevelRef second(SeasonId season) {
    return new LevelRef(season, SECOND);
  }

  public static LevelRef third(SeasonId season) {
    return new LevelRef(season, THIRD);
  }

  /** A level of people alone; the others know neither tables of results nor what-ifs. */
  public static LevelRef ofPeople(SeasonId season, int number) {
    var level = new LevelRef(season, number);
    if (level.unit() != Unit.PERSON) {
      throw new NotFound("reserve/run-people-only");
    }
    return level;
  }

  public Unit unit() {
    return switch (number) {
      case FIRST -> Unit.PERSON;
      case SECOND -> Unit.TEAM;
      default -> Unit.MEMBER;
    };
  }
}
