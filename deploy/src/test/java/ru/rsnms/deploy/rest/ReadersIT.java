package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.RegionDay;

/**
 * The familiarisation sheet over HTTP: called, signed in both ways, printed with both told apart.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ReadersIT {

  private static final byte[] SCAN = "%PDF-1.4\nscan\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  private String order;

  @BeforeAll
  void an_order_names_two_people() {
    order =
        Orders.registered(
            "Главному консультанту Вершининой Е.А. подготовить сводку до 15.02.2027.",
            "Учителю Журавлёвой П.Е. представить отзыв до 15.02.2027.");
  }

  @Test
  void both_ways_of_signing_are_told_apart_on_the_paper() throws IOException {
    List<String> named = Api.as("officer").get(order + "/readers").path("proposed.person");
    assertThat(named).hasSize(2);
    call("officer", Map.of("people", named)).then().statusCode(200).body("readers", hasSize(2));
    Api.as("officer").get("/tasks").then().body("action", hasItem("ACKNOWLEDGE"));
    Api.as("officer").contentType(JSON).post(order + "/acknowledgement").then().statusCode(200);

    var reader = waiting();
    var scan = Map.of("on", RegionDay.today().toString(), "scan", SCAN);
    note("munofficer", reader, scan).then().statusCode(403);
    note("legal", reader, Map.of("on", RegionDay.today().toString(), "scan", "MZ".getBytes()))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/signature/scan-unknown"));
    note("legal", reader, scan)
        .then()
        .statusCode(200)
        .body("readers.way", hasItem("ON_PAPER"))
        .body("readers.scanned", hasItem(true));

    Api.as("legal")
        .accept("*/*")
        .get(order + "/readers/" + reader + "/scan")
        .then()
        .statusCode(200)
        .contentType("application/pdf");
    Api.as("teacher").get(order + "/readers/" + reader + "/scan").then().statusCode(404);
    assertThat(paper()).contains("в системе", "собственноручно", "Вершинина", "Журавлёва");
  }

  @Test
  void a_reader_nobody_called_is_not_found() {
    note("legal", UUID.randomUUID().toString(), Map.of("on", RegionDay.today().toString()))
        .then()
        .statusCode(404);
    call("officer", Map.of()).then().statusCode(400);
    call("munofficer", Map.of("people", List.of(UUID.randomUUID()))).then().statusCode(403);
  }

  private String waiting() {
    return Api.as("legal").get(order + "/readers").path("readers.find { it.stage == 'CALLED' }.id");
  }

  private Response call(String account, Map<String, ?> body) {
    return Api.as(account).contentType(JSON).body(body).post(order + "/readers");
  }

  private Response note(String account, String reader, Map<String, ?> body) {
    var sent = new java.util.HashMap<String, Object>(body);
    sent.computeIfPresent(
        "scan", (key, bytes) -> Base64.getEncoder().encodeToString((byte[]) bytes));
    return Api.as(account)
        .contentType(JSON)
        .body(sent)
        .post(order + "/readers/" + reader + "/paper-signature");
  }

  private String paper() throws IOException {
    var bytes =
        Api.as("legal")
            .accept("application/pdf")
            .get(order + "/familiarisation-sheet")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    try (var document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
    }
  }
}
