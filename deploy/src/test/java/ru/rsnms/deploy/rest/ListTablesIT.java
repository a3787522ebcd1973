package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.RegionDay;

/** The lists as files: the rows of the page, all of them and no more. */
@TestInstance(Lifecycle.PER_CLASS)
class ListTablesIT {

  private static final String MINE = "О выгрузке " + UUID.randomUUID();

  @BeforeAll
  void a_municipality_and_the_ministry_draft_orders() {
    draft("munofficer", Orders.authorityOf("42-17"), MINE);
    draft("officer", Orders.ministry(), "Я " + MINE);
  }

  @Test
  void the_file_holds_what_the_page_finds() throws IOException {
    var found = titles("munofficer", "/orders-table?words=" + MINE);

    assertThat(found).containsExactly(MINE);
    int total = Api.as("officer").get("/orders?stage=DRAFT").path("total");
    assertThat(titles("officer", "/orders-table?stage=DRAFT")).hasSize(total);
  }

  @Test
  void another_municipality_does_not_find_the_row() throws IOException {
    assertThat(titles("munofficer2", "/orders-table")).doesNotContain(MINE);
    assertThat(titles("nobody", "/orders-table?stage=DRAFT")).isEmpty();
  }

  @Test
  void the_order_of_the_address_is_that_of_the_file() throws IOException {
    var rising = titles("officer", "/orders-table?sort=title");
    var falling = titles("officer", "/orders-table?sort=-title");

    assertThat(rising).containsSubsequence(MINE, "Я " + MINE);
    assertThat(falling).containsSubsequence("Я " + MINE, MINE);
    Api.as("officer")
        .get("/orders-table?sort=unknown")
        .then()
        .statusCode(400)
        .body("type", containsString("shared/sort-unknown"));
  }

  @Test
  void the_control_of_execution_is_a_file_too() throws IOException {
    int total = Api.as("officer").get("/instructions").path("total");

    assertThat(titles("officer", "/instructions-table")).hasSize(total);
    assertThat(titles("nobody", "/instructions-table")).isEmpty();
  }

  @Test
  void a_register_is_for_the_staff_of_its_issuer() throws IOException {
    var order = Orders.signed();
    String number =
        Orders.register("legal", order, UUID.randomUUID().toString()).path("number").toString();
    var address =
        "/register-table?issuer="
            + Orders.ministry()
            + "&from="
            + RegionDay.today()
            + "&to="
            + RegionDay.today();

    assertThat(titles("legal", address)).contains(number);
    Api.as("munofficer").get(address).then().statusCode(404);
    Api.as("teacher").get(address).then().statusCode(403);
    Api.as("legal").get("/register-table?from=" + RegionDay.today()).then().statusCode(400);
  }

  private static void draft(String account, String issuer, String title) {
    Api.as(account)
        .contentType(JSON)
        .body(Map.of("issuer", issuer, "kind", "ORDER", "text", Orders.text(title)))
        .post("/orders")
        .then()
        .statusCode(201);
  }

  /** The column that tells the rows apart: the title of orders, the first one elsewhere. */
  private static List<String> titles(String account, String address) throws IOException {
    var bytes =
        Api.as(account)
            .accept("*/*")
            .get(address)
            .then()
            .statusCode(200)
            .contentType(containsString("spreadsheetml"))
            .extract()
            .asByteArray();
    var column = address.startsWith("/orders-table") ? 2 : 0;
    var titles = new ArrayList<String>();
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (var row : book.getSheetAt(0)) {
        var cell = row.getCell(column);
        titles.add(cell == null ? "" : cell.getStringCellValue());
      }
    }
    return titles.subList(1, titles.size());
  }
}
