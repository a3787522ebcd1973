package ru.rsnms.web.reserve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.AttendanceState;
import ru.rsnms.reserve.SeasonCard;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SeasonQueries;
import ru.rsnms.reserve.TrainingQueries;
import ru.rsnms.reserve.TrainingSheet;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.web.faces.PageTexts;

/** Backs {@code /reserve/training.xhtml}: the training of level 2 and who attends it. */
@Named
@RequestScoped
public class TrainingView {

  @Inject TrainingQueries trainings;
  @Inject SeasonQueries seasons;

  private UUID season;
  private SeasonCard card;
  private TrainingSheet sheet;

  public void load() {
    if (season == null) {
      throw new NotFound("reserve/season-not-found");
    }
    card = seasons.open(new SeasonId(season));
    sheet = card.frozen() == null ? null : trainings.sheet(card.id());
  }

  /** «1-й день, 12.03.2027». */
  public static String dayName(TrainingSheet.Day day) {
    return PageTexts.of("training.day", day.number(), RussianDates.digits(day.date()));
  }

  public String name(TrainingSheet.Day day) {
    return dayName(day);
  }

  /** Was there, was not, or nobody wrote it down yet. */
  static String mark(TrainingSheet.Day day, TrainingSheet.Row row) {
    if (day.writtenAt() == null) {
      return PageTexts.of("training.unwritten");
    }
    return PageTexts.of(row.present().contains(day.number()) ? "training.was" : "training.was-not");
  }

  public String markOf(TrainingSheet.Day day, TrainingSheet.Row row) {
    return mark(day, row);
  }

  public String tone(AttendanceState state) {
    return switch (state) {
      case ENOUGH -> "ok";
      case OPEN -> "info";
      case TOO_LITTLE -> "bad";
    };
  }

  public String icon(AttendanceState state) {
    return switch (state) {
      case ENOUGH -> "check";
      case OPEN -> "clock";
      case TOO_LITTLE -> "cross";
    };
  }

  /** How many stand how, in one line. */
  public List<String> getSums() {
    return List.of(
        PageTexts.of("training.sum.enough", sheet.count(AttendanceState.ENOUGH)),
        PageTexts.of("training.sum.open", sheet.count(AttendanceState.OPEN)),
        PageTexts.of("training.sum.out", sheet.count(AttendanceState.TOO_LITTLE)));
  }

  public boolean isKeeper() {
    return sheet != null && sheet.keeping();
  }

  public SeasonCard getCard() {
    return card;
  }

  public TrainingSheet getSheet() {
    return sheet;
  }

  public UUID getSeason() {
    return season;
  }

  public void setSeason(UUID season) {
    this.season = season;
  }
}
