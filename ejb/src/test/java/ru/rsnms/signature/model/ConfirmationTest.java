package ru.rsnms.signature.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import ru.rsnms.shared.Login;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.SubjectRef;

/** One person, one text, one login made after the question, one use, ten minutes. */
class ConfirmationTest {

  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00.500000Z");
  private static final SubjectRef ORDER = new SubjectRef("document.order", UUID.randomUUID());

  private final Confirmation asked =
      new Confirmation("losev", ORDER, "c0", LoginSecrets.next(), NOW);

  private static Login login(int seconds) {
    return new Login("s", Instant.parse("2026-11-21T09:00:00Z").plusSeconds(seconds));
  }

  @Test
  void a_login_after_the_question_confirms_once() {
    asked.confirm("losev", login(0), NOW.plusSeconds(1));

    assertThat(asked.view().isConfirmed()).isTrue();
    asked.use(ORDER, "c0", NOW.plusSeconds(2));
    refused("confirmation-used", () -> asked.use(ORDER, "c0", NOW.plusSeconds(3)));
    refused("confirmation-used", () -> asked.confirm("losev", login(3), NOW.plusSeconds(3)));
  }

  @Test
  void what_was_made_for_something_else_does_not_count() {
    refused("login-needed", () -> asked.use(ORDER, "c0", NOW));
    refused("login-too-old", () -> asked.confirm("losev", login(-1), NOW));
    refused("login-of-another", () -> asked.confirm("rector", login(1), NOW));
    refused("no-confirmation", () -> asked.mustBeOf("rector"));
    asked.confirm("losev", login(1), NOW.plusSeconds(1));
    var other = new SubjectRef("document.order", UUID.randomUUID());
    refused("confirmation-of-another", () -> asked.use(other, "c0", NOW));
    refused("confirmation-of-another", () -> asked.use(ORDER, "c1", NOW));
  }

  @Test
  void it_ends_after_ten_minutes() {
    var end = NOW.plus(Confirmation.LIFE);
    refused("confirmation-expired", () -> asked.confirm("losev", login(600), end));
    asked.confirm("losev", login(1), end.minusSeconds(1));
    refused("confirmation-expired", () -> asked.use(ORDER, "c0", end));
    asked.use(ORDER, "c0", end.minusSeconds(1));
  }

  private static void refused(String code, ThrowingCallable action) {
    assertThatThrownBy(action)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("signature/" + code));
  }
}
