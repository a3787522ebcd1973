package ru.rsnms.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.rsnms.document.ActionState;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderAction;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderStage;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.StageChange;
import ru.rsnms.document.UnitKind;

/** What the card of an order says it waits for. */
class NextStepTest {

  private static final OrderAction[] ALL = OrderAction.values();

  @Test
  void a_draft_without_words_is_written_first_and_sent_afterwards() {
    assertThat(next(OrderStage.DRAFT, "", ALL).getMain()).isEqualTo(OrderAction.EDIT);
    assertThat(next(OrderStage.DRAFT, "О слёте", ALL).getMain()).isEqualTo(OrderAction.SEND);
  }

  @Test
  void a_returned_draft_is_mended_before_it_is_sent_again() {
    var next = next(OrderStage.RETURNED, "О слёте", OrderAction.SEND, OrderAction.EDIT);

    assertThat(next.getMain()).isEqualTo(OrderAction.EDIT);
    assertThat(next.getOthers()).containsExactly(OrderAction.SEND);
    assertThat(next.getSentence()).contains("вернули с замечаниями");
  }

  @Test
  void one_who_may_both_publish_and_acknowledge_publishes_first() {
    assertThat(next(OrderStage.REGISTERED, "О слёте", ALL).getMain())
        .isEqualTo(OrderAction.PUBLISH);
    assertThat(next(OrderStage.PUBLISHED, "О слёте", ALL).getMain())
        .isEqualTo(OrderAction.ACKNOWLEDGE);
  }

  @Test
  void what_undoes_comes_last_and_what_is_closed_says_why() {
    var next =
        next(
            OrderStage.APPROVED,
            "О слёте",
            OrderAction.RETURN,
            OrderAction.SIGN,
            OrderAction.RECALL);

    assertThat(next.getMain()).isEqualTo(OrderAction.SIGN);
    assertThat(next.getOthers()).allMatch(next::undoes).hasSize(2);
    assertThat(next.getClosed()).extracting(ActionState::action).containsExactly(OrderAction.EDIT);
  }

  @ParameterizedTest
  @EnumSource(OrderStage.class)
  void one_who_may_do_nothing_reads_whom_the_order_waits_for(OrderStage stage) {
    var next = next(stage, "О слёте");

    assertThat(next.getMain()).isNull();
    assertThat(next.getSentence()).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource(OrderStage.class)
  void the_way_shows_each_stage_once_and_one_of_them_as_present(OrderStage stage) {
    var way = TrackStep.way(card(stage, "О слёте"));

    assertThat(way).extracting(TrackStep::stage).doesNotHaveDuplicates().contains(stage);
    assertThat(way)
        .filteredOn(step -> Set.of("is-now", "is-stopped").contains(step.look()))
        .hasSize(1);
  }

  private static NextStep next(OrderStage stage, String title, OrderAction... open) {
    return new NextStep(card(stage, title, open));
  }

  private static OrderCard card(OrderStage stage, String title, OrderAction... open) {
    var actions =
        Stream.of(ALL)
            .map(one -> new ActionState(one, Set.of(open).contains(one) ? null : "Нельзя."))
            .toList();
    var text =
        new OrderText(
            title,
            "",
            "",
            List.of(),
            List.of(NormUnit.of(UnitKind.CLAUSE, "1", "Провести.")),
            null,
            List.of(),
            null);
    var born = new StageChange(null, OrderStage.DRAFT, Instant.EPOCH, "officer", "В.", null);
    var moved = new StageChange(OrderStage.DRAFT, stage, Instant.EPOCH, "legal", "К.", null);
    return new OrderCard(
        new OrderId(new UUID(0, 1)),
        1,
        DocumentKind.ORDER,
        stage,
        null,
        "",
        null,
        text,
        1,
        "",
        "officer",
        "Вершинина Е.А.",
        null,
        null,
        null,
        false,
        null,
        null,
        Instant.EPOCH,
        "",
        List.of(),
        List.of(),
        List.of(),
        stage == OrderStage.DRAFT ? List.of(born) : List.of(born, moved),
        actions);
  }
}
