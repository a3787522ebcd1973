package ru.rsnms.registry.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.rsnms.registry.Capacity.ACTING;
import static ru.rsnms.registry.Capacity.PERMANENT;
import static ru.rsnms.registry.SomeRegistry.NOON;
import static ru.rsnms.registry.SomeRegistry.OFFICER;
import static ru.rsnms.registry.SomeRegistry.authority;
import static ru.rsnms.registry.SomeRegistry.day;

import org.junit.jupiter.api.Test;
import ru.rsnms.registry.Capacity;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.SignatoryId;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;

class SignatoryTest {

  private static final OrganizationId MINISTRY = OrganizationId.random();
  private static final PersonId HEAD = PersonId.random();
  private static final PersonId DEPUTY = PersonId.random();
  private static final PersonId OTHER_DEPUTY = PersonId.random();

  @Test
  void one_person_has_one_authority_at_a_time() {
    var first = signatory(HEAD, PERMANENT, "2024-01-01", null);
    var second = signatory(HEAD, PERMANENT, "2025-01-01", null);

    assertThatThrownBy(() -> second.mustGoTogetherWith(first)).isInstanceOf(Conflict.class);
  }

  @Test
  void a_deputy_acts_while_the_head_is_on_leave() {
    var head = signatory(HEAD, PERMANENT, "2024-01-01", null);
    var acting = signatory(DEPUTY, ACTING, "2026-07-01", "2026-07-28");

    assertThatCode(() -> acting.mustGoTogetherWith(head)).doesNotThrowAnyException();
  }

  @Test
  void two_do_not_act_for_one_post_on_the_same_day() {
    var one = signatory(DEPUTY, ACTING, "2026-07-01", "2026-07-28");
    var other = signatory(OTHER_DEPUTY, ACTING, "2026-07-28", "2026-08-10");

    assertThatThrownBy(() -> other.mustGoTogetherWith(one)).isInstanceOf(Conflict.class);
  }

  @Test
  void one_takes_over_on_the_day_after_the_other() {
    var one = signatory(DEPUTY, ACTING, "2026-07-01", "2026-07-28");
    var other = signatory(OTHER_DEPUTY, ACTING, "2026-07-29", "2026-08-10");

    assertThatCode(() -> other.mustGoTogetherWith(one)).doesNotThrowAnyException();
  }

  @Test
  void acting_needs_a_last_day() {
    assertThatThrownBy(() -> signatory(DEPUTY, ACTING, "2026-07-01", null))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void an_authority_ends_earlier_but_never_later_than_foreseen() {
    var acting = signatory(DEPUTY, ACTING, "2026-07-01", "2026-07-28");

    acting.end(day("2026-07-20"), OFFICER, NOON);

    assertThat(acting.period().to()).isEqualTo(day("2026-07-20"));
    assertThatThrownBy(() -> acting.end(day("2026-07-21"), OFFICER, NOON))
        .isInstanceOf(Conflict.class);
  }

  private static Signatory signatory(PersonId who, Capacity capacity, String from, String to) {
    return new Signatory(
        SignatoryId.random(), authority(MINISTRY, who, capacity, from, to), OFFICER, NOON);
  }
}
