package ru.rsnms.document.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.rsnms.document.Acquaintance;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.SomeTexts;
import ru.rsnms.document.Table;
import ru.rsnms.document.UnitKind;
import ru.rsnms.shared.CanonicalJson;
import ru.rsnms.shared.Digests;

class CanonicalJsonTest {

  @Test
  void a_text_survives_the_way_there_and_back() {
    var text = SomeTexts.historical("139-р", LocalDate.of(2019, 3, 5));

    assertThat(CanonicalJson.read(CanonicalJson.write(text), OrderText.class)).isEqualTo(text);
  }

  @Test
  void keys_are_sorted_and_nothing_empty_is_written() {
    var unit = new NormUnit(new UUID(0, 1), UnitKind.CLAUSE, "1", "Сделать", null, null);

    assertThat(CanonicalJson.write(unit))
        .isEqualTo(
            "{\"id\":\"00000000-0000-0000-0000-000000000001\",\"kind\":\"CLAUSE\","
                + "\"number\":\"1\",\"text\":\"Сделать\"}");
  }

  @Test
  void what_is_left_out_as_empty_comes_back_empty() {
    var table =
        new Table(
            List.of(Table.Column.of("", 10, Table.Align.LEFT)),
            List.of(),
            List.of(Table.Row.of(""), new Table.Row(Table.RowKind.NORMAL, List.of())));
    var nobody = new Acquaintance("", List.of(), "");

    assertThat(CanonicalJson.read(CanonicalJson.write(table), Table.class)).isEqualTo(table);
    assertThat(CanonicalJson.read("{}", Table.class).rows()).isEmpty();
    assertThat(CanonicalJson.read(CanonicalJson.write(nobody), Acquaintance.class).people())
        .isEmpty();
  }

  @Test
  void one_letter_changes_the_digest() {
    var one = Digests.sha256(CanonicalJson.write(SomeTexts.orderOf()));
    var two = Digests.sha256(CanonicalJson.write(SomeTexts.orderOf().withOpening("о", "")));

    assertThat(one).hasSize(64).isNotEqualTo(two);
  }
}
