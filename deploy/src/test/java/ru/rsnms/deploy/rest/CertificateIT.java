package ru.rsnms.deploy.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static ru.rsnms.deploy.harness.SomeLevel.sql;
import static ru.rsnms.deploy.harness.SomeSeason.KEEPER;

import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.SomeCadre;
import ru.rsnms.deploy.harness.SystemUnderTest;
import ru.rsnms.deploy.harness.Vera;

/** The certificate of inclusion: for the member and the keeper, true for whoever holds it. */
@TestInstance(Lifecycle.PER_CLASS)
class CertificateIT {

  private static final Pattern CODE = Pattern.compile("/v/([0-9A-Za-z]{22})");

  private String entry;

  @BeforeAll
  void somebody_is_in_the_reserve() throws Exception {
    var season = SomeCadre.season("Сезон свидетельств");
    SomeCadre.decided(season, 3, true, 1, 1);
    entry = SomeCadre.enrolled(season).get(0);
    sql("update reserve.entry set municipality_code = '42-17' where id = '%s'", entry);
  }

  @Test
  void a_certificate_is_checked_by_its_code_until_the_stay_ends() throws Exception {
    Api.as("munofficer2").accept("*/*").get(path()).then().statusCode(404);
    Api.as("teacher").accept("*/*").get(path()).then().statusCode(404);
    var paper = paper(KEEPER);
    assertThat(Vera.faults(paper)).isEmpty();
    assertThat(paper("munofficer")).isEqualTo(paper);
    var words = words(paper);
    assertThat(words).contains("СВИДЕТЕЛЬСТВО").contains("приказ № 1 от").contains("строка 1");

    var found = CODE.matcher(words.replaceAll("\\s", ""));
    assertThat(found.find()).isTrue();
    var code = found.group(1);
    given()
        .baseUri(SystemUnderTest.baseUrl())
        .get("/api/public/papers/" + code)
        .then()
        .statusCode(200)
        .body("holds", equalTo(true))
        .body("facts.words", hasItem(containsString("приказ № 1")));
    assertThat(page(code)).contains("Действует: состоит в резерве").contains("Свидетельство");
    assertThat(
            given()
                .baseUri(SystemUnderTest.baseUrl())
                .multiPart("file", "a.pdf", paper, "application/pdf")
                .post("/v/" + code)
                .asString())
        .contains("Это подлинный файл");

    sql("update reserve.entry set until = current_date - 1 where id = '%s'", entry);
    assertThat(page(code)).contains("Не действует");
    Api.as(KEEPER)
        .accept("*/*")
        .get(path())
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/certificate-no-member"));
    sql("update reserve.entry set until = current_date + 1500 where id = '%s'", entry);
    assertThat(paper(KEEPER)).isNotEqualTo(paper);
    assertThat(page(code)).contains("Действует: состоит в резерве");
    given()
        .baseUri(SystemUnderTest.baseUrl())
        .get("/api/public/papers/" + code.replace(code.charAt(0), code.charAt(1)) + "0")
        .then()
        .statusCode(404);
  }

  private String path() {
    return "/reserve-entries/" + entry + "/certificate";
  }

  private byte[] paper(String user) {
    return Api.as(user).accept("*/*").get(path()).then().statusCode(200).extract().asByteArray();
  }

  private static String page(String code) {
    return given().baseUri(SystemUnderTest.baseUrl()).get("/v/" + code).asString();
  }

  private static String words(byte[] pdf) throws Exception {
    try (var file = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(file).replace('\u00A0', ' ').replaceAll("\\s+", " ");
    }
  }
}
