package ru.rsnms.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkDaysTest {

  private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);

  @Test
  void the_day_a_term_begins_on_does_not_count_and_weekends_do_not() {
    var days = new WorkDays(Set.of(), Set.of());

    assertThat(days.after(THURSDAY, 1)).isEqualTo("2026-11-20");
    assertThat(days.after(THURSDAY, 3)).isEqualTo("2026-11-24");
    assertThat(days.after(LocalDate.of(2026, 11, 21), 1)).isEqualTo("2026-11-23");
  }

  @Test
  void holidays_are_left_out_and_working_saturdays_count() {
    var days = new WorkDays(Set.of(LocalDate.of(2026, 11, 20)), Set.of(LocalDate.of(2026, 11, 21)));

    assertThat(days.after(THURSDAY, 1)).isEqualTo("2026-11-21");
    assertThat(days.after(THURSDAY, 2)).isEqualTo("2026-11-23");
    assertThat(days.isWorking(LocalDate.of(2026, 11, 22))).isFalse();
  }
}
