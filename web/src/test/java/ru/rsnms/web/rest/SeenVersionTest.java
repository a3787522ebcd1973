package ru.rsnms.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.rsnms.web.problem.HttpRefusal;

class SeenVersionTest {

  @Test
  void a_strong_tag_is_a_version() {
    assertThat(SeenVersion.of("\"17\"")).isEqualTo(17);
  }

  @Test
  void no_tag_is_a_precondition_not_given() {
    assertThatThrownBy(() -> SeenVersion.of(null))
        .isInstanceOfSatisfying(
            HttpRefusal.class,
            refusal -> assertThat(refusal.status().getStatusCode()).isEqualTo(428));
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "*", "W/\"17\"", "\"abc\"", "\"1\", \"2\"", "\"-1\""})
  void anything_else_is_unreadable(String header) {
    assertThatThrownBy(() -> SeenVersion.of(header))
        .isInstanceOfSatisfying(
            HttpRefusal.class,
            refusal -> assertThat(refusal.status().getStatusCode()).isEqualTo(400));
  }
}
