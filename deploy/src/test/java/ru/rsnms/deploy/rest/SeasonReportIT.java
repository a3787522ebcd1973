package ru.rsnms.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.SomeLevel;
import ru.rsnms.deploy.harness.SomeSeason;
import ru.rsnms.deploy.harness.Vera;

/** The report of a season: the figures of the overview on paper, fit for the archive. */
@TestInstance(Lifecycle.PER_CLASS)
class SeasonReportIT {

  private String season;

  @BeforeAll
  void a_season_after_another() throws Exception {
    SomeLevel.published("Сезон отчёта, прошлый");
    season = "/seasons/" + SomeLevel.published("Сезон отчёта").split("/")[2];
  }

  private byte[] file(String kind) {
    return Api.as(SomeSeason.KEEPER)
        .accept("*/*")
        .get(season + "/report/" + kind)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  @Test
  void the_paper_tells_the_figures_and_those_of_the_season_before() throws IOException {
    var pdf = file("paper");

    try (var document = Loader.loadPDF(pdf)) {
      var text = new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
      assertThat(text)
          .contains("Отчёт о сезоне: Сезон отчёта")
          .contains("Сезон отчёта, прошлый")
          .contains("Подали заявку")
          .contains("по результату")
          .contains("Прошли уровень 1");
    }
    assertThat(Vera.faults(pdf)).isEmpty();
  }

  @Test
  void the_document_for_a_word_processor_holds_the_same() throws IOException {
    try (var word = new XWPFDocument(new ByteArrayInputStream(file("document")))) {
      assertThat(new XWPFWordExtractor(word).getText())
          .contains("Подали заявку", "По муниципалитетам", "Сезон отчёта, прошлый");
    }
  }

  @Test
  void a_municipality_and_strangers_do_not_read_it() {
    for (var user : List.of("munofficer", "teacher", "candidate", "nobody")) {
      Api.as(user).accept("*/*").get(season + "/report/paper").then().statusCode(403);
    }
  }
}
