package ru.rsnms.document;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OrderStageTest {

  @Test
  void the_whole_machine_reads_as_a_table() {
    assertThat(table())
        .isEqualTo(
            """
            DRAFT       -> ON_APPROVAL WITHDRAWN
            ON_APPROVAL -> DRAFT RETURNED APPROVED WITHDRAWN
            RETURNED    -> ON_APPROVAL WITHDRAWN
            APPROVED    -> DRAFT RETURNED SIGNED WITHDRAWN
            SIGNED      -> REGISTERED WITHDRAWN
            REGISTERED  -> PUBLISHED REVOKED
            PUBLISHED   -> REVOKED
            REVOKED     ->
            WITHDRAWN   ->
            """);
  }

  @Test
  void a_number_exists_exactly_from_registration_on() {
    assertThat(OrderStage.values())
        .filteredOn(OrderStage::hasNumber)
        .containsExactly(OrderStage.REGISTERED, OrderStage.PUBLISHED, OrderStage.REVOKED);
  }

  @Test
  void an_order_without_force_is_shown_as_revoked_from_its_day_on() {
    var day = LocalDate.of(2026, 12, 1);

    assertThat(OrderStage.PUBLISHED.on(day.minusDays(1), day)).isEqualTo(OrderStage.PUBLISHED);
    assertThat(OrderStage.PUBLISHED.on(day, day)).isEqualTo(OrderStage.REVOKED);
    assertThat(OrderStage.REGISTERED.on(day.plusDays(9), day)).isEqualTo(OrderStage.REVOKED);
    assertThat(OrderStage.REGISTERED.on(day, null)).isEqualTo(OrderStage.REGISTERED);
    assertThat(OrderStage.SIGNED.on(day, day)).isEqualTo(OrderStage.SIGNED);
  }

  @Test
  void nothing_frozen_becomes_editable_again() {
    for (var stage : OrderStage.values()) {
      if (stage.isFrozen()) {
        assertThat(OrderStage.values())
            .filteredOn(stage::canBecome)
            .noneMatch(OrderStage::isEditable);
      }
    }
  }

  private static String table() {
    return Arrays.stream(OrderStage.values())
        .map(from -> "%-11s -> %s".formatted(from, successorsOf(from)).strip() + "\n")
        .collect(joining());
  }

  private static String successorsOf(OrderStage from) {
    return Arrays.stream(OrderStage.values())
        .filter(from::canBecome)
        .map(Enum::name)
        .collect(joining(" "));
  }
}
