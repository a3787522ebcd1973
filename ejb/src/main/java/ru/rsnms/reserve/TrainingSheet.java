package ru.rsnms.reserve;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ru.rsnms.shared.NotFound;

/**
 * The training of level 2 with who attended it.
 *
 * @param neededDays that the rules of the season ask for
 * @param least per cent that must have been attended
 * @param keeping may the caller write?
 */
public record TrainingSheet(
    int neededDays, BigDecimal least, List<Day> days, List<Row> rows, boolean keeping) {

  /**
   * @param version goes back with the attendance
   * @param writtenAt {@code null} while nobody wrote the attendance down, as is the name
   * @param open has the day come, so that attendance can be written down?
   */
  public record Day(
      int number,
      LocalDate date,
      long version,
      Instant writtenAt,
      String writtenBy,
      boolean open) {}

  /**
   * @param present numbers of the days the participant was there
   */
  public record Row(Entrant entrant, Set<Integer> present, Attendance attendance) {}

  /** How many stand so. */
  public long count(AttendanceState state) {
    return rows.stream().filter(row -> row.attendance().state() == state).count();
  }

  /** A day by its number; refuses an unknown one. */
  public Day day(int number) {
    return days.stream()
        .filter(day -> day.number() == number)
        .findFirst()
        .orElseThrow(() -> new NotFound("reserve/training-no-such-day"));
  }
}
