package ru.rsnms.amendment.model.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.rsnms.document.SomeTexts.clause;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import ru.rsnms.amendment.AmendmentInstruction;
import ru.rsnms.amendment.ClauseReading;
import ru.rsnms.amendment.SomeActs;
import ru.rsnms.amendment.Target;
import ru.rsnms.amendment.model.Places;
import ru.rsnms.amendment.model.Wordings;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.SomeTexts;
import ru.rsnms.document.UnitKind;

class ClauseReaderTest {

  private static final String HEAD =
      "Внести в приказ министерства от 06.05.2022 № 77 «О школе наставников» следующие изменения:";

  private final OrderText base = SomeActs.order();

  /** Lines of the table: a clause, «/» before each further line, and what has to be read. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/ru/rsnms/amendment/wordings.csv",
      delimiter = '|',
      maxCharsPerColumn = 2000)
  void reads(String wording, String expected) {
    var lines = wording.split(" / ");
    var amending =
        clause("1.1", lines[0])
            .withChildren(
                Stream.of(lines)
                    .skip(1)
                    .map(line -> NormUnit.of(UnitKind.QUOTE, null, line))
                    .toList());
    assertThat(told(read(SomeTexts.orderOf(clause("1", HEAD, amending))))).isEqualTo(expected);
  }

  private List<ClauseReading> read(OrderText amending) {
    var withAnnexes = amending.withAnnexes(SomeActs.order().annexes().subList(0, 1));
    return new ClauseReader(SomeActs.edition(base), SomeActs.base(), withAnnexes).read();
  }

  private String told(List<ClauseReading> readings) {
    return readings.stream()
        .map(reading -> reading.isRead() ? told(reading) : "НЕ ПРОЧИТАНО " + reading.unread())
        .collect(Collectors.joining("; "));
  }

  private String told(ClauseReading reading) {
    return reading.instructions().stream().map(this::told).collect(Collectors.joining(" + "));
  }

  private String told(AmendmentInstruction one) {
    var what =
        switch (one.operation()) {
          case REPLACE_TITLE -> one.title();
          case REPLACE_UNIT, INSERT_UNIT, APPEND_UNIT ->
              Wordings.of(one.unit()).replace("\n", " / ");
          case REPEAL_UNIT, REVOKE_ACT -> "";
          case REPLACE_WORDS -> one.words().found() + " -> " + one.words().put() + which(one);
          case DELETE_WORDS -> one.words().found() + which(one);
          case ADD_WORDS ->
              one.words().side()
                  + " "
                  + one.words().found()
                  + " + "
                  + one.words().put()
                  + which(one);
          case REPLACE_ANNEX, ADD_ANNEX -> one.annex().title().lines().findFirst().orElse("");
        };
    return (one.operation() + " [" + place(one.target()) + "] " + what).strip();
  }

  private static String which(AmendmentInstruction one) {
    var number = one.words().occurrence().number();
    return number == 0 ? "" : number == -1 ? " (все)" : " (" + number + ")";
  }

  private String place(Target target) {
    try {
      return Places.of(base, target);
    } catch (java.util.NoSuchElementException added) {
      return "новая единица";
    }
  }

  @Test
  void a_single_amendment_is_read_out_of_the_head_itself() {
    var text =
        SomeTexts.orderOf(
            clause(
                    "1",
                    "Внести в приказ министерства от 06.05.2022 № 77 «О школе наставников» изменение, изложив пункт 5 в следующей редакции:")
                .withChildren(
                    List.of(
                        NormUnit.of(
                            UnitKind.QUOTE, null, "«5. Установить, что школа принимает всех.»."))));
    assertThat(told(read(text)))
        .isEqualTo("REPLACE_UNIT [Пункт 5] 5. Установить, что школа принимает всех.");
  }

  @Test
  void a_place_named_once_holds_for_the_clauses_under_it() {
    var text =
        SomeTexts.orderOf(
            clause(
                "1",
                HEAD,
                clause(
                    "1.1",
                    "в пункте 2.2:",
                    SomeActs.item("а)", "слова «29 мая» заменить словами «17 июля»;"),
                    SomeActs.item("б)", "после слова «итоги» дополнить словами «на сайте»;")),
                clause(
                    "1.2",
                    "в приложении № 1:",
                    clause(null, "в пункте 2.1 слово «два» заменить словом «три»;"),
                    clause(null, "пункт 2.3 признать утратившим силу."))));
    assertThat(told(read(text)))
        .isEqualTo(
            "REPLACE_WORDS [Пункт 2.2] 29 мая -> 17 июля; ADD_WORDS [Пункт 2.2] AFTER итоги + на сайте; "
                + "REPLACE_WORDS [Пункт 2.1 приложения № 1 к приказу] два -> три; "
                + "REPEAL_UNIT [Пункт 2.3 приложения № 1 к приказу]");
  }

  @Test
  void clauses_about_other_acts_and_other_matters_are_left_alone() {
    var text =
        SomeTexts.orderOf(
            clause(
                "1", "Признать утратившим силу приказ министерства от 01.02.2020 № 5 «О клубе»."),
            clause("2", "Отделу кадров довести приказ до сведения школ."),
            clause(
                "3",
                "Признать утратившим силу приказ министерства от 06.05.2022 № 77 «О школе наставников»."));
    assertThat(told(read(text))).isEqualTo("REVOKE_ACT [Приказ]");
  }

  @Test
  void a_quotation_beside_its_clause_belongs_to_it() {
    var text =
        SomeTexts.orderOf(
            clause(
                "1",
                HEAD,
                clause("1.1", "Пункт 4 изложить в следующей редакции:"),
                NormUnit.of(UnitKind.PARAGRAPH, null, "«4. Отделу кадров:"),
                NormUnit.of(UnitKind.PARAGRAPH, null, "– учесть итоги;"),
                NormUnit.of(UnitKind.PARAGRAPH, null, "– хранить их год.»."),
                clause("1.2", "Пункт 5 исключить.")));
    assertThat(told(read(text)))
        .isEqualTo(
            "REPLACE_UNIT [Пункт 4] 4. Отделу кадров: / – учесть итоги; / – хранить их год.; REPEAL_UNIT [Пункт 5]");
  }
}
