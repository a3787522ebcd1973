package ru.rsnms.reserve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

  @ParameterizedTest
  @CsvSource({
    "643, 64, 65, false, 1, 9.9",
    "643, 65, 65, true,  0, 10.1",
    "1457, 146, 146, true, 0, 10.0",
    "640, 64, 64, true,  0, 10.0",
    "0,   0,  0,  true,  0, 100.0",
  })
  void a_tenth_of_the_heads_in_whole_people(
      int heads, int reserve, int needed, boolean met, int missing, String share) {
    var coverage = new Coverage(heads, reserve, BigDecimal.TEN);

    assertThat(coverage.needed()).isEqualTo(needed);
    assertThat(coverage.isMet()).isEqualTo(met);
    assertThat(coverage.missing()).isEqualTo(missing);
    assertThat(coverage.share()).isEqualTo(share);
  }
}
