package ru.rsnms.shared.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConditionsTest {

  @Test
  void without_conditions_everything_is_listed() {
    assertThat(new Conditions().isEmpty()).isTrue();
    assertThat(new Conditions().where()).isEmpty();
  }

  @Test
  void what_nobody_asked_for_does_not_narrow() {
    var conditions =
        new Conditions()
            .andIf(null, "stage", "o.stage = :stage")
            .andSaid(" ", "words", "o.title = :words")
            .andIf("ORDER", "kind", "o.kind = :kind")
            .and("o.number is not null");

    assertThat(conditions.where()).isEqualTo(" where o.kind = :kind and o.number is not null");
  }

  @Test
  void rows_of_other_tables_have_conditions_of_their_own() {
    var inner = new Conditions().and("e.person_id = p.id").andIf("1", "post", "e.post = :post");

    assertThat(new Conditions().andExists("employment e", inner).where())
        .isEqualTo(
            " where exists (select 1 from employment e"
                + " where e.person_id = p.id and e.post = :post)");
  }
}
