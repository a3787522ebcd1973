package ru.rsnms.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static ru.rsnms.document.SomeTexts.clause;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.rsnms.amendment.model.Editions;
import ru.rsnms.amendment.model.wording.ClauseReader;
import ru.rsnms.document.Annex;
import ru.rsnms.document.AnnexKind;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.Orientation;
import ru.rsnms.document.adapter.SomeBundles;
import ru.rsnms.shared.Ids;

/** Order 1971 is read against a stand-in of order 1145, which only its title is known of. */
class RealOrderTest {

  private static final LocalDate ON = LocalDate.of(2023, 6, 8);
  private static final String OLD_CLAUSE = "Утвердить положение (старая редакция).";
  private static final String OLD_REGULATION = "Прежнее положение.";

  private JsonNode order;
  private OrderText amending;
  private OrderText base;
  private ActRef baseAct;

  @BeforeEach
  void the_real_documents_are_at_hand() {
    assumeTrue(
        Files.isDirectory(SomeBundles.DATA),
        "no ../shared/data beside the repository: the real documents are not read");
    order = SomeBundles.read("orders/order-1971.json");
    amending = SomeBundles.understand(SomeBundles.bundle("orders/order-1971.json")).text();
    var amended = order.at("/amends/0");
    base = standIn(amended.path("title").asText());
    baseAct =
        SomeActs.act(
            amended.path("number").asText(), LocalDate.parse(amended.path("date").asText()));
  }

  private static OrderText standIn(String title) {
    var name = title.substring("Об утверждении положения ".length());
    var regulation =
        new Annex(
            Ids.next(),
            AnnexKind.REGULATION,
            null,
            "ПОЛОЖЕНИЕ\n" + name,
            Orientation.PORTRAIT,
            List.of(SomeActs.section("1", "Общее", clause("1.1", OLD_REGULATION))),
            List.of(),
            null);
    return new OrderText(
        title,
        "",
        "ПРИКАЗЫВАЮ:",
        List.of(),
        List.of(clause("1", OLD_CLAUSE), clause("2", "Контроль оставляю за собой.")),
        null,
        List.of(regulation),
        null);
  }

  private Edition on(LocalDate day) {
    var readings = new ClauseReader(SomeActs.edition(base), baseAct, amending).read();
    assertThat(readings).hasSize(3).allMatch(ClauseReading::isRead);
    var wanted = readings.stream().flatMap(one -> one.instructions().stream()).toList();
    var issued = new IssuedAmendments(SomeActs.act("1971", ON), ON, wanted);
    return Editions.on(base, List.of(issued), day);
  }

  @Test
  void on_the_day_of_1971_title_clause_and_regulation_are_the_new_ones() {
    var edition = on(ON);
    var clauses = order.at("/items/0/children");

    assertThat(clauses.at("/0/new_wording").asText()).contains(edition.text().title());
    assertThat(edition.text().title()).startsWith("Об утверждении положения").endsWith("кадров");
    assertThat(clauses.at("/1/new_wording").asText())
        .contains(edition.text().units().get(0).text());
    assertThat(edition.text().annexes().get(0).units()).hasSize(5);
    assertThat(edition.text().annexes().get(0).annexes()).isNotEmpty();
    assertThat(edition.unapplied()).isEmpty();
    assertThat(edition.marksOf(base.units().get(0).id())).hasSize(1);
    assertThat(edition.marksOf(base.annexes().get(0).id())).hasSize(1);
    assertThat(edition.marksOf(Edition.TITLE)).hasSize(1);
  }

  @Test
  void on_the_day_before_everything_is_the_old_text() {
    assertThat(on(ON.minusDays(1)).text()).isEqualTo(base);
  }

  @Test
  void the_units_keep_their_identity_through_the_new_wording() {
    var edition = on(ON);

    assertThat(edition.text().units().stream().map(NormUnit::id))
        .isEqualTo(base.units().stream().map(NormUnit::id).toList());
    assertThat(edition.text().annexes().get(0).id()).isEqualTo(base.annexes().get(0).id());
  }
}
