package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Api;

/** The list of sending over HTTP and on paper. */
class RecipientsIT {

  @Test
  void what_an_official_writes_is_what_the_paper_says() throws IOException {
    var order =
        Orders.registered(
            "Главному консультанту Вершининой Е.А. подготовить сводку до 15.02.2027.",
            "Контроль за исполнением настоящего приказа оставляю за собой.");
    assertThat(paper(order)).contains("Вершинина", "Лугинина");

    put("munofficer", order, "\"0\"", "Архив").then().statusCode(404);
    put("officer", order, "\"999\"", "Архив").then().statusCode(409);
    put("officer", order, version(order), "").then().statusCode(400);
    put("officer", order, version(order), "Архив министерства")
        .then()
        .statusCode(200)
        .body("kept", equalTo(true))
        .body("recipients", hasSize(1));

    assertThat(paper(order)).contains("Архив министерства", "СЭД").doesNotContain("Вершинина");
  }

  private static Response put(String account, String order, String version, String name) {
    return Api.as(account)
        .header("If-Match", version)
        .contentType(JSON)
        .body(Map.of("recipients", List.of(Map.of("name", name, "way", "СЭД"))))
        .put(order + "/execution/recipients");
  }

  private static String version(String order) {
    return Api.as("officer").get(order + "/execution/recipients").header("ETag");
  }

  private static String paper(String order) throws IOException {
    var bytes =
        Api.as("officer")
            .accept("application/pdf")
            .get(order + "/sending-list")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    try (var document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
    }
  }
}
