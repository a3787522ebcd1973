package ru.rsnms.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static ru.rsnms.deploy.harness.SomeLevel.sql;
import static ru.rsnms.deploy.harness.SomeSeason.KEEPER;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.SomeCadre;
import ru.rsnms.deploy.harness.SomeLetters;
import ru.rsnms.deploy.harness.Vera;

/** Plans of many members: printed one by one, bound into one file, each with its result. */
@TestInstance(Lifecycle.PER_CLASS)
class PlanBundlesIT {

  private static final int PEOPLE = 6;

  private String season;

  @BeforeAll
  void people_with_and_without_a_plan() throws Exception {
    season = SomeCadre.season("Сезон комплекта планов");
    SomeCadre.decided(season, 3, true, 1, PEOPLE);
    var entries = SomeCadre.enrolled(season);
    sql("update reserve.entry set municipality_code = '42-17' where season_id = '%s'", season);
    for (var i = 1; i < entries.size(); i++) {
      sql(
          "insert into reserve.plan (entry_id, version, changed_at, changed_by_account,"
              + " changed_by_name) values ('%s', 0, now(), 'test', 'Проба')",
          entries.get(i));
      sql(
          "insert into reserve.plan_item (entry_id, position, id, kind, title, place, due)"
              + " select '%s', n, uuidv7(), 'INTERNSHIP', 'Стажировка ' || n, 'Площадка',"
              + " current_date + 30 from generate_series(0, %d) n",
          entries.get(i), i == 1 ? 80 : 3);
    }
  }

  @Test
  void each_plan_has_a_result_and_all_are_bound_in_one_file() throws Exception {
    var bundle = done(KEEPER, "?season=" + season);

    Api.as(KEEPER)
        .get(bundle)
        .then()
        .body("total", equalTo(PEOPLE))
        .body("done", equalTo(PEOPLE - 1))
        .body("refused", equalTo(1))
        .body("waiting", equalTo(0));
    Api.as(KEEPER)
        .get(bundle + "/items?state=REFUSED")
        .then()
        .body("items", hasSize(1))
        .body("items.why", hasItem("План не составлен"));
    var whole = file(KEEPER, bundle + "/paper");
    assertThat(Vera.faults(whole)).isEmpty();
    var single = papers(file(KEEPER, bundle + "/archive"));
    assertThat(single).hasSize(PEOPLE - 1);
    var pages = new ArrayList<String>();
    for (var paper : single) {
      assertThat(Vera.faults(paper)).isEmpty();
      pages.addAll(pages(paper));
    }
    assertThat(pages).hasSizeGreaterThan(PEOPLE);
    assertThat(pages(whole)).isEqualTo(pages);
    try (var file = Loader.loadPDF(whole)) {
      assertThat(file.getDocumentCatalog().getDocumentOutline().children()).hasSize(PEOPLE - 1);
    }
  }

  @Test
  void papers_stay_as_they_were_printed() throws Exception {
    var bundle = done(KEEPER, "?season=" + season);
    var before = file(KEEPER, bundle + "/paper");
    sql("update reserve.plan_item set title = 'Другое' where title = 'Стажировка 2'");

    assertThat(file(KEEPER, bundle + "/paper")).isEqualTo(before);
    assertThat(String.join("", pages(before))).contains("Стажировка 2");
    sql("update reserve.plan_item set title = 'Стажировка 2' where title = 'Другое'");
  }

  @Test
  void a_municipality_prints_and_sees_its_own() throws Exception {
    begin("munofficer2", "?season=" + season)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/plan-bundle-nobody"))
        .body("detail", containsString("никто не попадает"));
    var own = done("munofficer", "?season=" + season);
    Api.as("munofficer2").get(own).then().statusCode(404);
    Api.as("munofficer2").get(own + "/items").then().statusCode(404);
    Api.as("munofficer2").accept("*/*").get(own + "/paper").then().statusCode(404);
    Api.as("munofficer2").accept("*/*").get(own + "/archive").then().statusCode(404);
    Api.as(KEEPER).get(own).then().statusCode(200);
    var regional = done(KEEPER, "?season=" + season);
    Api.as("munofficer").get(regional).then().statusCode(404);
    begin("teacher", "?season=" + season).then().statusCode(403);
  }

  private static Response begin(String user, String filter) {
    return Api.as(user).post("/plan-bundles" + filter);
  }

  private static String done(String user, String filter) throws Exception {
    var address = begin(user, filter).then().statusCode(201).extract().header("Location");
    var bundle = address.substring(address.indexOf("/plan-bundles/"));
    SomeLetters.await(() -> Api.as(user).get(bundle).path("finishedAt") != null);
    return bundle;
  }

  private static byte[] file(String user, String path) {
    return Api.as(user).accept("*/*").get(path).then().statusCode(200).extract().asByteArray();
  }

  private static List<byte[]> papers(byte[] archive) throws Exception {
    var papers = new ArrayList<byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      while (zip.getNextEntry() != null) {
        papers.add(zip.readAllBytes());
      }
    }
    return papers;
  }

  private static List<String> pages(byte[] pdf) throws Exception {
    var pages = new ArrayList<String>();
    try (var file = Loader.loadPDF(pdf)) {
      var reader = new PDFTextStripper();
      for (var page = 1; page <= file.getNumberOfPages(); page++) {
        reader.setStartPage(page);
        reader.setEndPage(page);
        pages.add(reader.getText(file));
      }
    }
    return pages;
  }
}
