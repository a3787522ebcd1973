package ru.rsnms.web.reserve;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ru.rsnms.reserve.AttendanceState;
import ru.rsnms.reserve.Entrant;
import ru.rsnms.reserve.TrainingSheet;

/**
 * The training as the API tells it.
 *
 * @param least per cent that must have been attended
 */
public record TrainingJson(
    int neededDays, BigDecimal least, List<TrainingSheet.Day> days, List<RowJson> rows) {

  static TrainingJson of(TrainingSheet sheet) {
    return new TrainingJson(
        sheet.neededDays(),
        sheet.least(),
        sheet.days(),
        sheet.rows().stream().map(RowJson::of).toList());
  }

  /**
   * @param present numbers of the days the participant was there
   * @param share per cent of the whole training
   */
  public record RowJson(
      EntrantJson entrant, Set<Integer> present, BigDecimal share, AttendanceState state) {

    static RowJson of(TrainingSheet.Row row) {
      return new RowJson(
          EntrantJson.of(row.entrant()),
          row.present(),
          row.attendance().share(),
          row.attendance().state());
    }
  }

  /** A participant of level 2. */
  public record EntrantJson(
      UUID application, UUID person, String name, String organizationName, String municipality) {

    static EntrantJson of(Entrant entrant) {
      return new EntrantJson(
          entrant.application().value(),
          entrant.person().value(),
          entrant.name(),
          entrant.organizationName(),
          entrant.municipality());
    }
  }
}
