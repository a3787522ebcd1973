package ru.rsnms.reserve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who falls out of the training, and when that is certain. */
class AttendanceTest {

  @ParameterizedTest
  @CsvSource({
    "3, 3, 3, 80, ENOUGH, 100.0",
    "3, 3, 2, 80, TOO_LITTLE, 66.7",
    "3, 3, 2, 66.67, TOO_LITTLE, 66.7",
    "3, 3, 2, 66.66, ENOUGH, 66.7",
    "3, 0, 0, 80, OPEN, 0.0",
    "3, 1, 0, 80, TOO_LITTLE, 0.0",
    "3, 1, 0, 60, OPEN, 0.0",
    "3, 2, 2, 60, ENOUGH, 66.7",
    "3, 0, 0, 0, ENOUGH, 0.0"
  })
  void the_days_to_come_count_for_whoever_can_still_reach_it(
      int days, int written, int present, BigDecimal least, AttendanceState state, String share) {
    var attendance = new Attendance(days, written, present, least);

    assertThat(attendance.state()).isEqualTo(state);
    assertThat(attendance.share()).isEqualByComparingTo(share);
  }
}
