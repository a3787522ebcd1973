package ru.rsnms.reserve.cadre;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.rsnms.reserve.selection.Ground;

class EntryOriginTest {

  private static final UUID SEASON = UUID.randomUUID();
  private static final UUID DECISION = UUID.randomUUID();

  private static EntryOrigin origin(
      UUID decision, String score, Ground ground, String protocol, int rules) {
    return new EntryOrigin(
        SEASON,
        "Сезон",
        3,
        decision,
        "7",
        score == null ? null : new BigDecimal(score),
        ground,
        protocol,
        LocalDate.of(2027, 3, 1),
        rules);
  }

  @Test
  void says_the_same_whatever_the_zeros_of_the_score() {
    var printed = origin(DECISION, "84.5000", Ground.QUOTA, "7", 1);

    assertThat(printed.says(origin(DECISION, "84.5", Ground.QUOTA, "7", 1))).isTrue();
  }

  @Test
  void another_decision_score_ground_protocol_or_version_of_rules_is_a_change() {
    var printed = origin(DECISION, "84.5", Ground.QUOTA, "7", 1);

    assertThat(printed.says(origin(UUID.randomUUID(), "84.5", Ground.QUOTA, "7", 1))).isFalse();
    assertThat(printed.says(origin(DECISION, "84.6", Ground.QUOTA, "7", 1))).isFalse();
    assertThat(printed.says(origin(DECISION, null, Ground.QUOTA, "7", 1))).isFalse();
    assertThat(printed.says(origin(DECISION, "84.5", Ground.APPEAL, "7", 1))).isFalse();
    assertThat(printed.says(origin(DECISION, "84.5", Ground.QUOTA, "8", 1))).isFalse();
    assertThat(printed.says(origin(DECISION, "84.5", Ground.QUOTA, "7", 2))).isFalse();
  }
}
