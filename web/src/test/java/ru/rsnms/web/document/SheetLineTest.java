package ru.rsnms.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.UnitKind;
import ru.rsnms.web.document.SheetLine.Part;

/** Where unconfirmed forms begin and end in a line. */
class SheetLineTest {

  @Test
  void a_line_without_doubts_is_one_piece() {
    assertThat(line("Провести сессию.", List.of()).parts())
        .containsExactly(new Part("1. Провести сессию.", false));
  }

  @Test
  void each_doubt_is_a_piece_of_its_own_whatever_the_spaces() {
    var line =
        line(
            "Профессору Дробышеву\u00a0Н.Ф. и Дробышеву Н.Ф. сообщить.",
            List.of("Дробышеву Н.Ф.", "Профессору"));

    assertThat(line.parts())
        .filteredOn(Part::doubtful)
        .extracting(Part::text)
        .containsExactly("Профессору", "Дробышеву\u00a0Н.Ф.", "Дробышеву Н.Ф.");
    assertThat(String.join("", line.parts().stream().map(Part::text).toList()))
        .isEqualTo(line.words());
  }

  private static SheetLine line(String words, List<String> doubts) {
    var unit = new NormUnit(UUID.randomUUID(), UnitKind.CLAUSE, "1", words, List.of(), null);
    return SheetLine.of(List.of(unit), doubts).get(0);
  }
}
