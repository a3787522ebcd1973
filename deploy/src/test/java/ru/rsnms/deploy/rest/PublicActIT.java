package ru.rsnms.deploy.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.IssuedPaper;
import ru.rsnms.deploy.harness.SystemUnderTest;

/** What a stranger learns of a paper, and what no stranger learns. */
class PublicActIT {

  private static final String TITLE = "О проверке <b>бумаги</b> $P{title} посторонним";

  private static IssuedPaper paper;

  @BeforeAll
  static void issue() {
    paper = IssuedPaper.of(TITLE);
  }

  @Test
  void the_face_of_the_paper_is_open_and_nothing_more() {
    Api.anonymous()
        .get("/public/acts/" + paper.code())
        .then()
        .statusCode(200)
        .body("number", equalTo(paper.number()))
        .body("title", equalTo(TITLE))
        .body("state", equalTo("REGISTERED"))
        .body("sha256.length()", equalTo(64))
        .body("force", equalTo("IN_FORCE"))
        .body("amendedBy.size()", equalTo(0))
        .body("size()", equalTo(13))
        .header("Cache-Control", "no-store");
  }

  @Test
  void the_page_prints_the_title_literally_and_keeps_no_session() {
    var headers =
        stranger()
            .get(paper.page())
            .then()
            .statusCode(200)
            .body(containsString("О проверке &lt;b&gt;бумаги&lt;/b&gt; $P{title} посторонним"))
            .header("Set-Cookie", equalTo(null))
            .header("X-Content-Type-Options", "nosniff")
            .extract()
            .headers();

    assertThat(headers.getValues("Content-Security-Policy"))
        .anyMatch(policy -> policy.startsWith("default-src 'none'"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v/AAAAAAAAAAAAAAAAAAAAAA",
        "/v/",
        "/v/x",
        "/v/00000000-0000-0000-0000-000000000000",
        "/v/' or '1'='1",
        "/v/AAAAAAAAAAAAAAAAAAAAAA/more"
      })
  void a_forged_code_is_told_so(String address) {
    stranger().get(address).then().statusCode(404).body(containsString("Документ не найден"));
  }

  @Test
  void the_id_of_an_order_opens_nothing() {
    stranger().get("/v/" + paper.order()).then().statusCode(404);
    Api.anonymous()
        .get("/public/acts/" + paper.order())
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @Test
  void the_true_file_is_recognised() {
    send(paper.pdf()).then().statusCode(200).body(containsString("Это подлинный файл"));
  }

  @Test
  void a_file_that_is_no_signature_is_told_so() {
    stranger()
        .multiPart("file", "приказ.pdf", paper.pdf())
        .multiPart("signature", "приказ.pdf.sig", new byte[] {1, 2, 3})
        .post(paper.page())
        .then()
        .statusCode(200)
        .body(containsString("Это подлинный файл"))
        .body(containsString("Электронная подпись"));
  }

  @Test
  void one_turned_bit_is_found() {
    send(paper.forgedPdf())
        .then()
        .statusCode(200)
        .body(containsString("Это другой файл"))
        .body(not(containsString("Это подлинный файл")));
  }

  @Test
  void nothing_and_too_much_are_answered_too() {
    send(new byte[0]).then().statusCode(200).body(containsString("Файл не приложен"));
    stranger().post(paper.page()).then().statusCode(200).body(containsString("Файл не приложен"));
    send(new byte[20 * 1024 * 1024 + 1])
        .then()
        .statusCode(413)
        .body(containsString("Файл слишком велик"));
  }

  @Test
  void a_forged_code_compares_nothing() {
    stranger().multiPart("file", "a.pdf", paper.pdf()).post("/v/x").then().statusCode(404);
  }

  private static Response send(byte[] file) {
    return stranger().multiPart("file", "приказ.pdf", file).post(paper.page());
  }

  private static RequestSpecification stranger() {
    return given().baseUri(SystemUnderTest.baseUrl()).accept("text/html").redirects().follow(false);
  }
}
