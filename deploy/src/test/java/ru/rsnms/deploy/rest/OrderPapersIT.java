package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.IssuedPaper;
import ru.rsnms.deploy.harness.RegionDay;

/** Papers made from an order: who gets them and what they are. */
@TestInstance(Lifecycle.PER_CLASS)
class OrderPapersIT {

  private String order;
  private String unit;
  private String draft;

  @BeforeAll
  void an_order_is_registered_and_another_drafted() {
    order = Orders.signed();
    Orders.register("legal", order, UUID.randomUUID().toString()).then().statusCode(200);
    unit = Api.as("legal").get(order).path("text.units[0].id");
    draft = Orders.draft("officer", Orders.ministry());
  }

  @ParameterizedTest
  @ValueSource(strings = {"copy", "familiarisation-sheet", "execution-report", "sending-list"})
  void an_official_gets_a_paper(String what) {
    assertThat(pdf(order + "/" + what)).startsWith("%PDF");
  }

  @Test
  void an_extract_holds_chosen_clauses_only() {
    assertThat(pdf(order + "/extract?unit=" + unit)).startsWith("%PDF");
    Api.as("legal").get(order + "/extract?unit=" + UUID.randomUUID()).then().statusCode(404);
  }

  /**
   * The reader of a paper gets from an act that it names to the page that says what is in force.
   */
  @Test
  void a_registered_order_leads_to_the_acts_it_names() throws Exception {
    var named = Api.as("legal").get(order).jsonPath();
    var date = DateTimeFormatter.ofPattern("dd.MM.yyyy").format(RegionDay.today());
    var words = "от %s № %s".formatted(date, named.getString("number"));
    var later =
        Orders.registered(
            "Исполнить приказ министерства " + words + ".", "Отменить приказ от 01.02.2003 № 9-х.");

    var addresses = new ArrayList<String>();
    try (var paper = Loader.loadPDF(bytes(later + "/paper"))) {
      for (var one : paper.getPage(0).getAnnotations()) {
        addresses.add(((PDActionURI) ((PDAnnotationLink) one).getAction()).getURI());
      }
    }
    assertThat(addresses)
        .extracting(address -> address.substring(address.lastIndexOf('/') + 1))
        .containsExactlyInAnyOrder(codeOf(order), codeOf(later));
  }

  @Test
  void a_register_is_printed_for_its_issuer_only() {
    var days = "&from=" + RegionDay.today().minusDays(2) + "&to=" + RegionDay.today().plusDays(2);
    assertThat(pdf("/register-paper?issuer=" + Orders.ministry() + days)).startsWith("%PDF");
    Api.as("munofficer")
        .get("/register-paper?issuer=" + Orders.ministry() + days)
        .then()
        .statusCode(404);
  }

  @Test
  void a_copy_is_certified_by_the_issuers_staff_only() {
    Api.as("teacher").get(order + "/copy").then().statusCode(403);
    Api.as("munofficer")
        .get(order + "/copy")
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/document/not-the-certifier"));
  }

  @Test
  void a_draft_leaves_for_a_word_processor_and_a_registered_order_does_not() {
    var bytes = Api.as("officer").accept("*/*").get(draft + "/draft").then().statusCode(200);
    bytes.contentType(startsWith("application/vnd.openxmlformats"));
    assertThat(bytes.extract().asByteArray()).startsWith('P', 'K');
    Api.as("officer").get(order + "/draft").then().statusCode(409);
    Api.as("munofficer").get(draft + "/draft").then().statusCode(404);
  }

  @Test
  void a_click_drafts_the_order_that_revokes() {
    String address =
        Api.as("officer")
            .contentType(JSON)
            .post(order + "/revocation-draft")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    Api.as("officer")
        .get(address.substring(address.indexOf("/orders/")))
        .then()
        .body("stage", equalTo("DRAFT"))
        .body("text.title", startsWith("О признании утратившим силу приказа"));
  }

  private static String codeOf(String order) throws Exception {
    return IssuedPaper.codeOf(UUID.fromString(order.substring("/orders/".length())));
  }

  private static String pdf(String path) {
    return new String(bytes(path), java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(String path) {
    var answer = Api.as("legal").accept("*/*").get(path).then().statusCode(200);
    answer.contentType("application/pdf");
    return answer.extract().asByteArray();
  }
}
