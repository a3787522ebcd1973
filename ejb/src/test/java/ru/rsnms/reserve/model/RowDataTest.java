package ru.rsnms.reserve.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.rsnms.reserve.rule.ContestRank;
import ru.rsnms.reserve.rule.Merit;
import ru.rsnms.reserve.selection.Contender;
import ru.rsnms.reserve.selection.Distinction;
import ru.rsnms.reserve.selection.Reason;
import ru.rsnms.reserve.selection.Standing;

class RowDataTest {

  private static final UUID ID = new UUID(7, 1);

  private static Contender contender(String total, String ticket) {
    return new Contender(
        ID,
        "00001",
        "42-17",
        Standing.SCORED,
        new BigDecimal(total),
        Map.of(Merit.IDEA, new BigDecimal("71.5"), Merit.EARLIER, new BigDecimal("-1800000000000")),
        List.of(new Distinction("Флагманы", 2025, ContestRank.WINNER, false, true)),
        ticket);
  }

  @Test
  void a_contender_comes_back_as_it_was() {
    var written = RowData.of(contender("63.5", "1-0007"));

    assertThat(RowData.contender(ID, written)).isEqualTo(contender("63.5", "1-0007"));
  }

  @Test
  void without_result_and_ticket_too() {
    var bare =
        new Contender(ID, "00001", null, Standing.SUBMITTED, null, Map.of(), List.of(), null);

    assertThat(RowData.contender(ID, RowData.of(bare))).isEqualTo(bare);
  }

  @Test
  void reasons_keep_the_kind_of_each_detail() {
    var reasons =
        List.of(
            new Reason(Reason.Why.PLACE, List.of(3, 97, new BigDecimal("63.5"))),
            new Reason(Reason.Why.FAST_TRACK, List.of("Флагманы", "2025", ContestRank.WINNER)),
            new Reason(Reason.Why.TIE_WON, List.of(Merit.IDEA, new BigDecimal("7"), "–")));

    assertThat(RowData.reasons(RowData.of(reasons))).isEqualTo(reasons);
  }

  @Test
  void a_digest_tells_a_changed_input_and_nothing_else() {
    var digest = RunInputs.of("rules", List.of(contender("63.5", null))).sha256();

    assertThat(RunInputs.of("rules", List.of(contender("63.5000", null))).sha256())
        .isEqualTo(digest);
    assertThat(RunInputs.of("rules", List.of(contender("63.51", null))).sha256())
        .isNotEqualTo(digest);
    assertThat(RunInputs.of("others", List.of(contender("63.5", null))).sha256())
        .isNotEqualTo(digest);
  }

  @Test
  void the_order_of_contenders_does_not_matter() {
    var other = Contender.scored(new UUID(7, 2), "00002", BigDecimal.TEN);
    var all = new ArrayList<>(List.of(contender("63.5", null), other));
    var digest = RunInputs.of("rules", all).sha256();
    Collections.reverse(all);

    assertThat(RunInputs.of("rules", all).sha256()).isEqualTo(digest);
  }

  @Test
  void who_changed_came_or_went_is_named() {
    var gone = Contender.scored(new UUID(7, 2), "00002", BigDecimal.TEN);
    var come = Contender.scored(new UUID(7, 10), "00010", BigDecimal.TEN);
    var then = RunInputs.of("rules", List.of(contender("63.5", null), gone));
    var now = RunInputs.of("rules", List.of(contender("60", null), come));

    assertThat(now.differing(then, Map.of(ID, "1", new UUID(7, 2), "2", new UUID(7, 10), "10")))
        .containsExactly("1", "2", "10");
  }
}
