package ru.rsnms.reserve.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import ru.rsnms.reserve.SomeRules;
import ru.rsnms.reserve.rule.Rounding;
import ru.rsnms.shared.Invalid;

class WhatIfRulesTest {

  private static WhatIfRules share(String percent) {
    return new WhatIfRules(new BigDecimal(percent), null, null, null, null, null, null, null);
  }

  @Test
  void what_is_not_turned_stays_as_the_rules_have_it() {
    var rules = SomeRules.rules().set().levelOne();

    assertThat(WhatIfRules.of(rules).over(rules)).isEqualTo(rules);
    var turned = share("55").over(rules);
    assertThat(turned.places().amount()).isEqualByComparingTo("55");
    assertThat(turned.places().rounding()).isEqualTo(Rounding.DOWN);
    assertThat(turned.fastTrack()).isEqualTo(rules.fastTrack());
    assertThat(turned.grounds()).isEqualTo(rules.grounds());
  }

  @Test
  void a_minimum_of_zero_is_none() {
    var rules = SomeRules.rules().set().levelOne();
    var sixty = new WhatIfRules(null, null, null, null, null, null, null, new BigDecimal(60));
    var none = new WhatIfRules(null, null, null, null, null, null, null, BigDecimal.ZERO);

    assertThat(sixty.over(rules).minima().total()).isEqualByComparingTo("60");
    assertThat(none.over(sixty.over(rules)).minima().total()).isNull();
  }

  @Test
  void an_impossible_share_is_refused() {
    assertThatThrownBy(() -> share("0")).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> share("100.01")).isInstanceOf(Invalid.class);
  }
}
