package ru.rsnms.reserve.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.rsnms.reserve.SomeRules.half;
import static ru.rsnms.reserve.selection.SomeContenders.no;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.rsnms.reserve.rule.Places;
import ru.rsnms.reserve.selection.WhatIf.Change;

class WhatIfTest {

  private static final List<Contender> ALL =
      List.of(
          no(1).total("90").from("32-01").please(),
          no(2).total("80").from("32-02").please(),
          no(3).total("70").from("32-02").please(),
          no(4).total("60").from(null).please());

  @Test
  void a_slider_shows_who_enters_by_municipality() {
    var now = Selection.run(half(), ALL);
    var more = Selection.run(half().with(Places.fixed(4)), ALL);

    var change = WhatIf.between(now, more);

    assertThat(change.entering()).extracting(Verdict::number).containsExactly("00003", "00004");
    assertThat(change.leaving()).isEmpty();
    assertThat(change.byMunicipality())
        .containsEntry("32-01", new Change(1, 1))
        .containsEntry("32-02", new Change(1, 2))
        .containsEntry("", new Change(0, 1));
  }

  @Test
  void the_way_back_shows_the_same_people_leaving() {
    var now = Selection.run(half(), ALL);
    var more = Selection.run(half().with(Places.fixed(4)), ALL);

    assertThat(WhatIf.between(more, now).leaving()).isEqualTo(WhatIf.between(now, more).entering());
    assertThat(WhatIf.between(now, now).changesNothing()).isTrue();
  }

  @Test
  void a_tie_that_would_arise_is_shown() {
    var equal = List.of(no(1).total("70").please(), no(2).total("70").please());

    var change =
        WhatIf.between(
            Selection.run(half().with(Places.fixed(2)), equal),
            Selection.run(half().with(Places.fixed(1)), equal));

    assertThat(change.undecided()).hasSize(2);
    assertThat(change.leaving()).hasSize(2);
  }
}
