package ru.rsnms.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimesTest {

  private final Times times = new Times();

  @Test
  void quantiles_are_values_that_were_measured() {
    LongStream.rangeClosed(1, 1000).map(i -> 1001 - i).forEach(i -> times.add(i * 1_000_000));

    assertThat(times.count()).isEqualTo(1000);
    assertThat(times.p50()).isEqualTo(500);
    assertThat(times.p95()).isEqualTo(950);
  }

  @Test
  void a_single_repetition_is_its_own_median() {
    times.add(2_000_000);

    assertThat(times.p50()).isEqualTo(2);
    assertThat(times.p95()).isEqualTo(2);
  }
}
