package ru.rsnms.deploy.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.crash.History.Entry;

class HistoryTest {

  private final UUID one = new UUID(0, 1);
  private final UUID two = new UUID(0, 2);
  private final UUID three = new UUID(0, 3);
  private final History history = new History();

  @Test
  void a_register_that_says_what_clients_were_told_is_right() {
    history.answered(one, "1");
    history.answered(one, "1");
    history.answered(two, "2");

    assertThat(history.violations(register())).isEmpty();
  }

  @Test
  void a_number_given_but_unheard_is_no_loss() {
    history.answered(one, "1");

    assertThat(history.violations(register())).isEmpty();
  }

  @Test
  void a_number_told_and_gone_is_found() {
    history.answered(three, "3");

    assertThat(history.violations(register())).singleElement().asString().contains("told number 3");
  }

  @Test
  void a_skipped_number_is_found() {
    assertThat(history.violations(List.of(new Entry(1, "1", one), new Entry(3, "3", two))))
        .containsExactly("number 2 was skipped");
  }

  @Test
  void a_number_given_twice_is_found() {
    assertThat(history.violations(List.of(new Entry(1, "1", one), new Entry(2, "1", two))))
        .containsExactly("number 1 stands 2 times in the register");
  }

  @Test
  void an_order_with_two_numbers_is_found() {
    assertThat(history.violations(List.of(new Entry(1, "1", one), new Entry(2, "2", one))))
        .hasSize(1);
  }

  @Test
  void a_refusal_by_a_living_server_is_found() {
    history.refused(three, "409");

    assertThat(history.violations(register())).hasSize(1);
  }

  private List<Entry> register() {
    return List.of(new Entry(1, "1", one), new Entry(2, "2", two));
  }
}
