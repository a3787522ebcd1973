package ru.rsnms.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;

/** Words for pages: labels of the domain, dates, moments in the region's time, counted nouns. */
@Named
@ApplicationScoped
public class Words {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter TODAY =
      DateTimeFormatter.ofPattern("EEEE, d\u00a0MMMM yyyy", Texts.RUSSIAN);
  private static final int KILO = 1024;

  @Inject Clock clock;

  /** Label of an enum constant; nothing for nothing. */
  public String label(Enum<?> constant) {
    return constant == null ? "" : Texts.of(constant);
  }

  /** A text of the domain by its key. */
  public String domain(String key) {
    return Texts.of(key);
  }

  /** Name of a realm role. */
  public String role(String role) {
    return Texts.of("role." + role);
  }

  /** A text of the pages with its placeholders filled. */
  public String say(String key, Object... details) {
    return PageTexts.of(key, details);
  }

  /** A number with its noun in the right form. */
  public String count(String key, long number) {
    return PageTexts.count(key, number);
  }

  /** {@code 0,5}; nothing for nothing. */
  public String decimal(BigDecimal number) {
    return number == null ? "" : DecimalConverter.shown(number);
  }

  /** Several words with commas between. */
  public String joined(List<String> several) {
    return String.join(", ", several);
  }

  /** {@code 08.06.2023}; nothing for nothing. */
  public String day(LocalDate day) {
    return day == null ? "" : RussianDates.digits(day);
  }

  /** {@code 08.06.2023}, the day of a moment in the region's time; nothing for nothing. */
  public String dayOf(Instant instant) {
    return instant == null ? "" : day(LocalDate.ofInstant(instant, clock.getZone()));
  }

  /** First and last day, or the first alone while the end is open. */
  public String period(DatePeriod period) {
    return period.to() == null
        ? PageTexts.of("period.open", day(period.from()))
        : PageTexts.of("period.closed", day(period.from()), day(period.to()));
  }

  /** {@code 08.06.2023, 14:02} in the region's time; nothing for nothing. */
  public String moment(Instant instant) {
    return instant == null ? "" : MOMENT.format(instant.atZone(clock.getZone()));
  }

  /** {@code 14:02} in the region's time. */
  public String time(Instant instant) {
    return TIME.format(instant.atZone(clock.getZone()));
  }

  /** Weekday, day and month of today. */
  public String today() {
    var words = TODAY.format(clock.instant().atZone(clock.getZone()));
    return words.substring(0, 1).toUpperCase(Texts.RUSSIAN) + words.substring(1);
  }

  /** Size of a file in kilobytes, at least one. */
  public String kilobytes(long bytes) {
    return PageTexts.of("file.kilobytes", Math.max(1, Math.round((double) bytes / KILO)));
  }
}
