package ru.rsnms.document.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.rsnms.document.AnnexKind;
import ru.rsnms.document.OrderText;
import ru.rsnms.shared.CanonicalJson;

/** The slips of the real documents are found (domain model, defects in the source documents). */
class RealDocumentsTest {

  @BeforeEach
  void the_real_documents_are_at_hand() {
    assumeTrue(
        Files.isDirectory(SomeBundles.DATA),
        "no ../shared/data beside the repository: the real documents are not read");
  }

  @Test
  void the_municipal_roadmap_of_order_426_shows_its_slips() {
    assertThat(findings("orders/order-426.json"))
        .contains(
            "roadmap/number-gap: строка 2.9",
            "roadmap/number-gap: строка 8.3",
            "roadmap/number-gap: строка 9.3",
            "roadmap/term-before-period: строка 4.4",
            "roadmap/term-among-responsible: строка 4.6",
            "roadmap/cell-empty: строка 3.2",
            "roadmap/cell-empty: строка 4.2",
            "roadmap/same-activity: строка 6.5",
            "roadmap/words-without-column: строка 4.5",
            "document/target-years: таблица показателей",
            "document/target-missing: таблица показателей",
            "document/target-flat: таблица показателей, № 2",
            "document/annex-not-mentioned: приложение 2",
            "document/acquaintance-year: лист ознакомления");
  }

  @Test
  void the_regional_roadmap_of_order_1971_was_late_at_birth() {
    assertThat(findings("orders/order-1971.json"))
        .contains(
            "roadmap/term-before-order: строка 1",
            "roadmap/term-before-order: строка 3",
            "document/count-in-percent: приложение");
  }

  @Test
  void the_project_plan_of_disposition_139_has_a_day_that_no_calendar_has() {
    assertThat(findings("orders/disposition-139-r.json"))
        .contains(
            "document/impossible-date: приложение, приложение к нему, строка 2.1.1, графа «Окончание»",
            "document/number-gap: приложение",
            "document/workload: строки 7, 11, 22, 30, 35",
            "roadmap/cell-empty: строка 1",
            "roadmap/checkpoint-on-result-day: строка 1.1",
            "roadmap/start-on-last-day: строка 4");
  }

  @Test
  void a_regulation_keeps_its_roadmap_as_its_own_annex() {
    var annexes =
        SomeBundles.understand(SomeBundles.bundle("orders/order-1971.json")).text().annexes();

    assertThat(annexes).extracting(annex -> annex.kind()).containsExactly(AnnexKind.REGULATION);
    assertThat(annexes.get(0).title()).startsWith("ПОЛОЖЕНИЕ\nо структуре");
    assertThat(annexes.get(0).annexes())
        .extracting(annex -> annex.kind())
        .containsExactly(AnnexKind.ROADMAP);
  }

  @Test
  void a_roadmap_and_its_indicators_are_one_annex() {
    var annexes =
        SomeBundles.understand(SomeBundles.bundle("orders/order-426.json")).text().annexes();

    assertThat(annexes)
        .extracting(annex -> annex.kind())
        .containsExactly(AnnexKind.ROADMAP, AnnexKind.FREE_TEXT);
    assertThat(annexes.get(0).units().stream().filter(unit -> unit.table() != null)).hasSize(2);
    assertThat(annexes.get(0).source()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "orders/order-426.json",
        "orders/order-1971.json",
        "orders/disposition-139-r.json"
      })
  void a_text_is_the_same_after_it_was_stored(String order) {
    var text = SomeBundles.understand(SomeBundles.bundle(order)).text();

    assertThat(CanonicalJson.read(CanonicalJson.write(text), OrderText.class)).isEqualTo(text);
  }

  private static List<String> findings(String order) {
    return SomeBundles.understand(SomeBundles.bundle(order)).findings().stream()
        .map(finding -> finding.code() + ": " + finding.place())
        .toList();
  }
}
