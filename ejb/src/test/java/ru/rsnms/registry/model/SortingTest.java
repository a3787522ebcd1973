package ru.rsnms.registry.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.rsnms.shared.Invalid;

class SortingTest {

  private final Sorting sorting =
      new Sorting(Map.of("name", List.of("p.last_name", "p.first_name")), "name", "p.id");

  @Test
  void the_usual_order_comes_unasked() {
    assertThat(sorting.orderBy(null)).isEqualTo("p.last_name, p.first_name, p.id");
  }

  @Test
  void a_minus_turns_every_column() {
    assertThat(sorting.orderBy("-name"))
        .isEqualTo("p.last_name desc, p.first_name desc, p.id desc");
  }

  @Test
  void an_unknown_sort_is_refused() {
    assertThatThrownBy(() -> sorting.orderBy("born_on; drop table")).isInstanceOf(Invalid.class);
  }
}
