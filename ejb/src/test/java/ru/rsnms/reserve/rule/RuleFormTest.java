package ru.rsnms.reserve.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Texts;

class RuleFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SHARE|50|50",
        "SHARE| 37,50 |37.5",
        "SHARE|100.00|100",
        "CALLING_SPREAD|''|''",
        "MIN_TOTAL|0,0|0",
        "TEAM_SIZE|5 – 7|5-7",
        "TEAM_SIZE|6-6|6-6",
        "ROUNDING|HALF_UP|HALF_UP",
        "TIE_BREAK| IDEA , EARLIER |IDEA,EARLIER",
        "TIE_BREAK|''|''",
      })
  void one_value_has_one_writing(RuleKey key, String entered, String kept) {
    assertThat(line(key, entered).value()).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SHARE|''|reserve/rule-missing",
        "SHARE|половина|reserve/rule-not-a-number",
        "SHARE|1e2|reserve/rule-not-a-number",
        "SHARE|-5|reserve/rule-not-a-number",
        "SHARE|0|reserve/rule-out-of-bounds",
        "SHARE|100,01|reserve/rule-out-of-bounds",
        "SHARE|33,333|reserve/rule-decimals",
        "APPEAL_DAYS|2,5|reserve/rule-not-whole",
        "APPEAL_DAYS|0|reserve/rule-out-of-bounds",
        "TEAM_SIZE|7|reserve/rule-not-a-range",
        "TEAM_SIZE|7-5|reserve/rule-range-reversed",
        "TEAM_SIZE|1-5|reserve/rule-out-of-bounds",
        "ROUNDING|NEAREST|reserve/rule-unreadable",
        "TIE_BREAK|IDEA,WEALTH|reserve/rule-unreadable",
        "TIE_BREAK|IDEA,IDEA|reserve/rule-twice",
      })
  void what_cannot_be_meant_is_refused_at_its_field(RuleKey key, String entered, String code) {
    assertThatThrownBy(() -> line(key, entered))
        .isInstanceOfSatisfying(
            Invalid.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.field()).isEqualTo(key.name());
              assertThat(Texts.of(refusal)).matches("[А-ЯЁ].*\\.").doesNotContain("{");
            });
  }

  @Test
  void a_canonical_value_is_its_own_canonical_value() {
    for (var line : ru.rsnms.reserve.SomeRules.rules().lines()) {
      assertThat(line(line.key(), line.value()).value()).isEqualTo(line.value());
    }
  }

  private static RuleLine line(RuleKey key, String value) {
    return new RuleLine(key, value, Origin.OPEN);
  }
}
