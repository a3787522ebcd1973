package ru.rsnms.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import ru.rsnms.shared.Texts;

/** Says how near a last day is. */
@Named
@ApplicationScoped
public class Due {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d\u00a0MMMM", Texts.RUSSIAN);

  @Inject Clock clock;

  /** Yesterday, today, tomorrow, days ago, or the day and month; nothing for nothing. */
  public String words(LocalDate due) {
    if (due == null) {
      return "";
    }
    var left = ChronoUnit.DAYS.between(today(), due);
    if (left < -1) {
      return PageTexts.of("due.ago", PageTexts.count("count.days", -left));
    }
    return switch ((int) Math.min(left, 2)) {
      case -1 -> PageTexts.of("due.yesterday");
      case 0 -> PageTexts.of("due.today");
      case 1 -> PageTexts.of("due.tomorrow");
      default -> DAY.format(due);
    };
  }

  /** Class of the colour: late, today, or none. */
  public String tone(LocalDate due) {
    if (due == null || due.isAfter(today())) {
      return "";
    }
    return due.isBefore(today()) ? "is-bad" : "is-warn";
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
