package ru.rsnms.reserve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.rsnms.registry.WorkDays;

class AppealTermTest {

  private static final ZoneId REGION = ZoneId.of("Asia/Novokuznetsk");
  private static final WorkDays USUAL = new WorkDays(Set.of(), Set.of());

  /** Thursday, 4 March 2027, 10:00 in the region. */
  private static final Instant PUBLISHED = Instant.parse("2027-03-04T03:00:00Z");

  @Test
  void the_day_of_publication_and_days_off_do_not_count() {
    var holidays = new WorkDays(Set.of(LocalDate.of(2027, 3, 8)), Set.of());

    assertThat(AppealTerm.opened(PUBLISHED, 3, USUAL, REGION).lastDay()).isEqualTo("2027-03-09");
    assertThat(AppealTerm.opened(PUBLISHED, 3, holidays, REGION).lastDay()).isEqualTo("2027-03-10");
  }

  @Test
  void the_last_day_lasts_until_its_midnight_in_the_region() {
    var term = AppealTerm.opened(PUBLISHED, 1, USUAL, REGION);

    assertThat(term.lastDay()).isEqualTo("2027-03-05");
    assertThat(term.accepts(Instant.parse("2027-03-05T16:59:59.999999Z"))).isTrue();
    assertThat(term.accepts(Instant.parse("2027-03-05T17:00:00Z"))).isFalse();
  }

  @Test
  void nothing_is_accepted_before_the_publication() {
    var term = AppealTerm.opened(PUBLISHED, 1, USUAL, REGION);

    assertThat(term.accepts(PUBLISHED)).isTrue();
    assertThat(term.accepts(PUBLISHED.minusMillis(1))).isFalse();
  }

  @Test
  void a_list_published_late_in_the_evening_counts_from_the_day_of_the_region() {
    var evening = Instant.parse("2027-03-04T16:59:00Z");
    var night = Instant.parse("2027-03-04T17:01:00Z");

    assertThat(AppealTerm.opened(evening, 1, USUAL, REGION).lastDay()).isEqualTo("2027-03-05");
    assertThat(AppealTerm.opened(night, 1, USUAL, REGION).lastDay()).isEqualTo("2027-03-08");
  }
}
