package ru.rsnms.deploy.harness;

import static io.restassured.http.ContentType.JSON;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** Sittings of the commission for tests. */
public final class SomeSitting {

  private SomeSitting() {}

  /** A sitting of today; answers its path under {@code /api}. */
  public static String held(String level, String kind, String number) {
    var address =
        hold(SomeSeason.KEEPER, level, body(kind, number, RegionDay.today().toString()))
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    return address.substring(address.indexOf("/sittings/"));
  }

  public static Response hold(String user, String level, Map<String, Object> body) {
    return Api.as(user).contentType(JSON).body(body).post(level + "/sittings");
  }

  /** What a secretary writes. */
  public static Map<String, Object> body(String kind, String number, String date) {
    return Map.of(
        "kind",
        kind,
        "number",
        number,
        "date",
        date,
        "agenda",
        "О результатах первого уровня",
        "chair",
        "Звягинцева М. Л., заместитель министра",
        "secretary",
        "Тихомирова А. С., методист",
        "present",
        List.of("Ершов П. И., директор школы", "Лапина О. В., ректор"),
        "absent",
        List.of("Сухов Д. А., начальник управления"));
  }

  /** A closed panel with one item that nobody has judged; answers its path under {@code /api}. */
  public static String closedPanel(String title) {
    var panel = "/panels/" + SomePanel.shared(title, 1);
    SomeLevel.step(SomePanel.KEEPER, panel, "closing", Map.of()).then().statusCode(200);
    return panel;
  }
}
