package ru.rsnms.execution.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.PublicationKind;
import ru.rsnms.document.SomeTexts;
import ru.rsnms.execution.ClauseReading;

/** What the three real acts ask for. */
class RealOrdersReadTest {

  private static final Path DATA = Path.of("../../shared/data");

  @BeforeEach
  void the_real_documents_are_at_hand() {
    assumeTrue(
        Files.isDirectory(DATA),
        "no ../shared/data beside the repository: the real documents are not read");
  }

  @Test
  void order_1971_is_published_in_three_places_and_controlled_by_the_minister() throws IOException {
    var read = read("order-1971");

    assertThat(read.tasks()).isEmpty();
    assertThat(read.targets())
        .extracting(
            ClauseReading.Target::clause,
            ClauseReading.Target::kind,
            ClauseReading.Target::name,
            ClauseReading.Target::responsible,
            ClauseReading.Target::responsibleName)
        .containsExactly(
            tuple(
                "2",
                PublicationKind.SITE,
                "официальный сайт Министерства образования Кузбасса",
                "Сектор по связям с общественностью и медиакоммуникациям Министерства образования Кузбасса",
                null),
            tuple(
                "3",
                PublicationKind.BULLETIN,
                "«Электронный бюллетень Правительства Кемеровской области - Кузбасса»",
                "Отдел правовой и кадровой работы Министерства образования Кузбасса",
                "Е.В.Каменская"),
            tuple(
                "3",
                PublicationKind.PORTAL,
                "официальный интернет-портал правовой информации",
                "Отдел правовой и кадровой работы Министерства образования Кузбасса",
                "Е.В.Каменская"));
    assertThat(read.control().self()).isTrue();
  }

  @Test
  void order_426_is_published_by_one_person_and_controlled_by_another() throws IOException {
    var read = read("order-426");

    assertThat(read.tasks()).isEmpty();
    assertThat(read.targets())
        .extracting(
            ClauseReading.Target::clause,
            ClauseReading.Target::name,
            ClauseReading.Target::responsible,
            ClauseReading.Target::responsibleName)
        .containsExactly(
            tuple(
                "2",
                "официальный сайт управления образования",
                "Заведующий МБУ «Информационно-методический центр»",
                "Пеевой Марии Владимировне"));
    assertThat(read.control().name()).isEqualTo("Лапиной Ольгой Александровной");
  }

  @Test
  void disposition_139_names_a_bulletin_and_a_deputy_governor() throws IOException {
    var read = read("disposition-139-r");

    assertThat(read.tasks()).isEmpty();
    assertThat(read.targets())
        .extracting(
            ClauseReading.Target::clause,
            ClauseReading.Target::name,
            ClauseReading.Target::responsible)
        .containsExactly(
            tuple("2", "«Электронный бюллетень Коллегии Администрации Кемеровской области»", null));
    assertThat(read.control().name()).isEqualTo("Е.А. Пахомову");
  }

  private static ClauseReading read(String order) throws IOException {
    var json = new ObjectMapper().readTree(DATA.resolve("orders/" + order + ".json").toFile());
    return ClauseReader.read(SomeTexts.orderOf(units(json.get("items")).toArray(NormUnit[]::new)));
  }

  private static List<NormUnit> units(JsonNode items) {
    var units = new ArrayList<NormUnit>();
    for (var item : items) {
      units.add(
          SomeTexts.clause(
              item.get("number").asText(),
              item.get("text").asText(),
              units(item.get("children")).toArray(NormUnit[]::new)));
    }
    return units;
  }
}
