package ru.rsnms.execution;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import ru.rsnms.execution.model.TermGrammar;
import ru.rsnms.registry.WorkDays;

/**
 * When a clause has to be carried out: its words and what they mean.
 *
 * @param words as the clause writes them
 * @param day of {@link TermKind#ON_DAY}, else {@code null}
 * @param yearly day and month of {@link TermKind#NEXT_DAY} and {@link TermKind#YEARLY}
 * @param count number of days or months; for recurring terms the day of the following month, 0 for
 *     the end of the period itself
 */
public record Term(String words, TermKind kind, LocalDate day, MonthDay yearly, int count) {

  private static final int HALF = 6;

  /** The term that words give; empty where they give none that is known. */
  public static Optional<Term> in(String words) {
    return TermGrammar.in(words);
  }

  /**
   * The last day.
   *
   * @param issued day of registration
   * @param calendar which days people work
   * @return {@code null} where the words give none
   */
  public LocalDate first(LocalDate issued, WorkDays calendar) {
    return switch (kind) {
      case ON_DAY -> day;
      case WITHIN_DAYS -> issued.plusDays(count);
      case WITHIN_WORKING_DAYS -> calendar.after(issued, count);
      case WITHIN_MONTHS -> issued.plusMonths(count);
      case NEXT_DAY, YEARLY -> nextOf(yearly, issued);
      case HALF_YEARLY, QUARTERLY, MONTHLY -> next(issued);
      case CONSTANT, IMPOSSIBLE -> null;
    };
  }

  /** The last day that follows one that was kept; {@code null} for what does not recur. */
  public LocalDate next(LocalDate kept) {
    return switch (kind) {
      case YEARLY -> nextOf(yearly, kept.plusDays(1));
      case HALF_YEARLY -> halfYear(kept.plusDays(1));
      case QUARTERLY -> period(kept, 3);
      case MONTHLY -> period(kept, 1);
      case ON_DAY,
          NEXT_DAY,
          WITHIN_DAYS,
          WITHIN_WORKING_DAYS,
          WITHIN_MONTHS,
          CONSTANT,
          IMPOSSIBLE ->
          null;
    };
  }

  private static LocalDate nextOf(MonthDay when, LocalDate from) {
    var thisYear = when.atYear(from.getYear());
    return thisYear.isBefore(from) ? when.atYear(from.getYear() + 1) : thisYear;
  }

  private static LocalDate halfYear(LocalDate from) {
    return YearMonth.of(from.getYear(), from.getMonthValue() <= HALF ? HALF : 2 * HALF)
        .atEndOfMonth();
  }

  /** The end of the running period, or the given day of the month after it. */
  private LocalDate period(LocalDate kept, int months) {
    var end = endOfPeriod(kept, months);
    var due = dueAfter(end);
    while (!due.isAfter(kept)) {
      end = endOfPeriod(end.plusDays(1), months);
      due = dueAfter(end);
    }
    return due;
  }

  private LocalDate dueAfter(LocalDate end) {
    return count == 0 ? end : end.plusDays(count);
  }

  private static LocalDate endOfPeriod(LocalDate within, int months) {
    return months == 1
        ? within.with(TemporalAdjusters.lastDayOfMonth())
        : within
            .with(IsoFields.DAY_OF_QUARTER, 1)
            .plusMonths(months - 1L)
            .with(TemporalAdjusters.lastDayOfMonth());
  }
}
