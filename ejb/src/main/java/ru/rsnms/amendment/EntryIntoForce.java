package ru.rsnms.amendment;

import java.time.LocalDate;
import java.util.Optional;
import ru.rsnms.shared.Invalid;

/**
 * The rule by which an act enters into force.
 *
 * @param date for {@link EntryRule#ON_DATE} only
 * @param days from publication, for {@link EntryRule#AFTER_PUBLICATION} only: 0 is the day of the
 *     publication itself, 1 the day after, 11 «по истечении 10 дней после дня опубликования»
 */
public record EntryIntoForce(EntryRule rule, LocalDate date, int days) {

  public EntryIntoForce {
    if (rule == EntryRule.ON_DATE && date == null) {
      throw new Invalid("amendment/entry-date-needed", "entry.date");
    }
    if (days < 0) {
      throw new Invalid("amendment/entry-days", "entry.days");
    }
  }

  public static EntryIntoForce onSigning() {
    return new EntryIntoForce(EntryRule.ON_SIGNING, null, 0);
  }

  public static EntryIntoForce on(LocalDate date) {
    return new EntryIntoForce(EntryRule.ON_DATE, date, 0);
  }

  public static EntryIntoForce afterPublication(int days) {
    return new EntryIntoForce(EntryRule.AFTER_PUBLICATION, null, days);
  }

  /**
   * The first day in force; empty while the act waits for its publication.
   *
   * @param dated date of the act
   * @param published first publication, or {@code null}
   */
  public Optional<LocalDate> firstDay(LocalDate dated, LocalDate published) {
    return switch (rule) {
      case ON_SIGNING -> Optional.of(dated);
      case ON_DATE -> Optional.of(date);
      case AFTER_PUBLICATION -> Optional.ofNullable(published).map(day -> day.plusDays(days));
    };
  }
}
