package ru.rsnms.document.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Texts;

class SealWatchTest {

  private static final Instant MORNING = Instant.parse("2026-11-21T03:00:00Z");
  private static final Duration PATIENCE = Duration.ofHours(4);

  private final SealWatch watch = new SealWatch(PATIENCE);

  @Test
  void numbers_are_given_while_the_register_is_sealed() {
    watch.sealed(MORNING);

    assertThatCode(() -> watch.requireSealing(MORNING.plus(PATIENCE))).doesNotThrowAnyException();
  }

  @Test
  void numbers_stop_when_sealing_has_failed_too_long() {
    watch.sealed(MORNING);

    assertThatThrownBy(() -> watch.requireSealing(MORNING.plus(PATIENCE).plusSeconds(1)))
        .isInstanceOfSatisfying(
            Conflict.class,
            refusal ->
                assertThat(Texts.of(refusal))
                    .startsWith("Регистрация приостановлена: с 21.11.2026"));
  }

  @Test
  void numbers_are_given_again_after_the_next_seal() {
    watch.sealed(MORNING);
    var later = MORNING.plus(Duration.ofHours(9));
    watch.sealed(later);

    assertThatCode(() -> watch.requireSealing(later)).doesNotThrowAnyException();
  }

  @Test
  void a_restart_does_not_give_four_more_hours() {
    watch.begin(MORNING);
    watch.begin(MORNING.plus(PATIENCE));

    assertThatThrownBy(() -> watch.requireSealing(MORNING.plus(PATIENCE).plusSeconds(1)))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void numbers_stop_at_once_when_the_register_is_not_the_sealed_one() {
    watch.sealed(MORNING);
    watch.foundRewritten();

    assertThatThrownBy(() -> watch.requireSealing(MORNING))
        .isInstanceOfSatisfying(
            Conflict.class,
            refusal -> assertThat(refusal.code()).isEqualTo("document/register-rewritten"));
  }
}
