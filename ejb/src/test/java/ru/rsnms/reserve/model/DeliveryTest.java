package ru.rsnms.reserve.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import ru.rsnms.reserve.letter.DeliveryFailure;
import ru.rsnms.reserve.letter.DeliveryStage;
import ru.rsnms.reserve.letter.LetterId;
import ru.rsnms.shared.Conflict;

/** The way of a letter through one channel. */
class DeliveryTest {

  private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

  @Test
  void pauses_grow_and_end() {
    var delivery = Delivery.byMail(LetterId.next(), "one@example.org", NOON);
    var at = NOON;
    var before = Duration.ZERO;
    for (var attempt = 0; attempt < 5; attempt++) {
      delivery.postpone(DeliveryFailure.NO_CONNECTION, at);
      assertThat(delivery.stage()).isEqualTo(DeliveryStage.PREPARED);
      var pause = Duration.between(at, delivery.nextAt());
      assertThat(pause).isGreaterThan(before);
      before = pause;
      at = delivery.nextAt();
    }

    delivery.postpone(DeliveryFailure.NO_CONNECTION, at);

    assertThat(delivery.stage()).isEqualTo(DeliveryStage.FAILED);
    assertThat(delivery.attempts()).isEqualTo(6);
    assertThat(delivery.nextAt()).isNull();
  }

  @Test
  void without_an_address_it_has_failed_at_once_and_goes_when_there_is_one() {
    var delivery = Delivery.byMail(LetterId.next(), null, NOON);
    assertThat(delivery.stage()).isEqualTo(DeliveryStage.FAILED);
    assertThat(delivery.failure()).isEqualTo(DeliveryFailure.NO_ADDRESS);

    delivery.again("one@example.org", NOON);

    assertThat(delivery.stage()).isEqualTo(DeliveryStage.PREPARED);
    assertThat(delivery.failure()).isNull();
    assertThat(delivery.nextAt()).isEqualTo(NOON);
  }

  @Test
  void what_arrived_is_not_sent_again() {
    var delivery = Delivery.inAccount(LetterId.next(), NOON);
    delivery.delivered(NOON);

    assertThatThrownBy(() -> delivery.again("one@example.org", NOON)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> delivery.sent(NOON)).isInstanceOf(Conflict.class);
  }
}
