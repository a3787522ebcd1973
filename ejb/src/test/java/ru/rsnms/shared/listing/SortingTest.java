package ru.rsnms.shared.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.rsnms.shared.Invalid;

class SortingTest {

  private final Sorting sorting =
      Sorting.by(Map.of("name", List.of("p.last_name", "p.first_name")), "name", "p.id");

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

  @Test
  void what_is_empty_comes_last_whichever_way_it_goes() {
    var dated = Sorting.by(Map.of("date", List.of("o.on nulls last")), "date", "o.id");

    assertThat(dated.orderBy("date")).isEqualTo("o.on nulls last, o.id");
    assertThat(dated.orderBy("-date")).isEqualTo("o.on desc nulls last, o.id desc");
  }

  @Test
  void the_order_of_a_list_may_be_none_of_its_sorts() {
    var own = Sorting.unasked("o.due, o.place", Map.of("name", List.of("o.name")), "o.id");

    assertThat(own.orderBy(" ")).isEqualTo("o.due, o.place");
    assertThat(own.orderBy("name")).isEqualTo("o.name, o.id");
  }

  @Test
  void a_list_of_one_order_keeps_it() {
    assertThat(Sorting.always("o.name, o.id").orderBy("anything")).isEqualTo("o.name, o.id");
  }
}
