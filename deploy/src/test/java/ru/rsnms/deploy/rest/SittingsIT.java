package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static ru.rsnms.deploy.harness.SomeLevel.CHAIR;
import static ru.rsnms.deploy.harness.SomeLevel.sql;
import static ru.rsnms.deploy.harness.SomeLevel.step;
import static ru.rsnms.deploy.harness.SomeSeason.KEEPER;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.SomeAppeal;
import ru.rsnms.deploy.harness.SomeLevel;
import ru.rsnms.deploy.harness.SomePanel;
import ru.rsnms.deploy.harness.SomeSitting;
import ru.rsnms.deploy.harness.Vera;

/** Protocols of the commission and of experts, printed from what was decided. */
class SittingsIT {

  @Test
  void a_confirmation_takes_number_and_day_from_the_sitting() throws Exception {
    var level = SomeLevel.underReview("Сезон протокола комиссии", SomeLevel.best(10));
    var run = SomeLevel.run(level);
    step(KEEPER, run, "proposal", Map.of()).then().statusCode(200);
    var sitting = SomeSitting.held(level, "SELECTION", "15");
    step(CHAIR, sitting, "signature", Map.of()).then().statusCode(409);

    var slip = Map.of("protocol", "15", "date", RegionDay.today().minusDays(1).toString());
    step(CHAIR, run, "confirmation", slip)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/sitting-date"));
    step(KEEPER, sitting, "agreement", Map.of()).then().body("stage", equalTo("AGREED"));
    step(CHAIR, sitting, "signature", Map.of())
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/sitting-nothing"));
    assertThat(words(paper(sitting))).contains("Проект").contains("На рассмотрении расчёт");
    step(CHAIR, run, "confirmation", Map.of())
        .then()
        .statusCode(200)
        .body("head.protocol", equalTo("15"))
        .body("sitting.stage", equalTo("AGREED"));

    step(KEEPER, sitting, "signature", Map.of()).then().statusCode(403);
    step(CHAIR, sitting, "signature", Map.of()).then().body("stage", equalTo("SIGNED"));
    var paper = paper(sitting);
    assertThat(Vera.faults(paper)).isEmpty();
    assertThat(words(paper))
        .contains("ПРОТОКОЛ № 15")
        .contains("Звягинцева М. Л., заместитель министра")
        .contains("участвуют 4 из 5 членов комиссии")
        .contains("Последний проходной балл 95")
        .contains("Подтвердить расчёт")
        .doesNotContain("Проект");
    Api.as(KEEPER).accept("*/*").get(sitting + "/word").then().statusCode(200);
    step(KEEPER, sitting, "reopening", Map.of()).then().statusCode(409);
    Api.as(KEEPER).get(run).then().body("sitting.stage", equalTo("SIGNED"));
  }

  @Test
  void a_tie_is_in_the_protocol_with_how_it_was_parted() throws Exception {
    var level = SomeLevel.underReview("Сезон ничьей в протоколе", SomeLevel.best(10));
    sql(
        "update reserve.result set value = 95 where application_id in (select id from"
            + " reserve.application where season_id = '%s' and number in (5, 6))",
        level.split("/")[2]);
    var run = SomeLevel.run(level);
    step(KEEPER, run, "proposal", Map.of()).then().statusCode(200);
    var sitting = SomeSitting.held(level, "SELECTION", "16");
    assertThat(words(paper(sitting))).contains("равны все показатели");
    var rows = Api.as(KEEPER).get(run).jsonPath();
    String chosen = rows.getString("tiedRows[1].unit");
    String name = rows.getString("tiedRows[1].name");

    step(
            CHAIR,
            run,
            "confirmation",
            Map.of("chosen", List.of(chosen), "reason", "Опыт руководства проектами"))
        .then()
        .statusCode(200);

    assertThat(words(paper(sitting)).replaceAll("\\s+", " "))
        .contains("комиссия решила, что проходят: " + name)
        .contains("Опыт руководства проектами");
  }

  @Test
  void answers_to_appeals_are_in_the_protocol_of_their_number() throws Exception {
    var level = SomeAppeal.level("Сезон протокола апелляций");
    var appeal = SomeAppeal.considered(level);
    var sitting = SomeSitting.held(level, "APPEALS", "9");
    step(CHAIR, appeal, "decision", SomeAppeal.ruling(true)).then().statusCode(200);

    var words = words(paper(sitting)).replaceAll("\\s+", " ");

    assertThat(words).contains("Рассмотрено: 1").contains("Оценка была сдана, но не учтена.");
    assertThat(words).contains("Удовлетворить апелляций – 1, отклонить – 0");
  }

  @Test
  void only_the_institute_keeps_protocols_and_only_staff_reads_them() throws Exception {
    var level = SomeLevel.underReview("Сезон доступа к протоколам", SomeLevel.best(4));
    var body = SomeSitting.body("SELECTION", "17", RegionDay.today().toString());
    for (var stranger : List.of("officer", CHAIR, "teacher", "munofficer")) {
      SomeSitting.hold(stranger, level, body).then().statusCode(403);
    }
    var sitting = SomeSitting.held(level, "SELECTION", "17");
    SomeSitting.hold(KEEPER, level, body)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/sitting-number"));
    SomeSitting.hold(
            KEEPER,
            level,
            SomeSitting.body("SELECTION", "18", RegionDay.today().plusDays(1).toString()))
        .then()
        .statusCode(400);
    Api.as("officer").get(level + "/sittings").then().body("", hasSize(1));
    for (var stranger : List.of("teacher", "munofficer", "expert", "admin")) {
      Api.as(stranger).get(sitting).then().statusCode(404);
      Api.as(stranger).accept("*/*").get(sitting + "/paper").then().statusCode(404);
      Api.as(stranger).get(level + "/sittings").then().statusCode(403);
    }
    Api.as(KEEPER)
        .header("If-Match", "\"7\"")
        .contentType(JSON)
        .body(body)
        .put(sitting)
        .then()
        .statusCode(412);
  }

  @Test
  void the_protocol_of_experts_is_printed_when_the_panel_is_closed() throws Exception {
    var open = "/panels/" + SomePanel.shared("Экспертиза открытая", 1);
    Api.as(KEEPER)
        .get(open + "/protocol")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/expertise/protocol-open"));
    var panel = SomeSitting.closedPanel("Экспертиза для протокола");

    var paper =
        Api.as(KEEPER)
            .accept("*/*")
            .get(panel + "/protocol")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();

    assertThat(Vera.faults(paper)).isEmpty();
    assertThat(words(paper)).contains("Экспертиза для протокола").contains("Замысел 1");
    Api.as("expert").get(panel + "/protocol").then().statusCode(403);
  }

  private static byte[] paper(String sitting) {
    return Api.as("legal")
        .accept("*/*")
        .get(sitting + "/paper")
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .extract()
        .asByteArray();
  }

  private static String words(byte[] paper) throws IOException {
    try (var document = Loader.loadPDF(paper)) {
      return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
    }
  }
}
