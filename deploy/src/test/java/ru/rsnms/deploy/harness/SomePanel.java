package ru.rsnms.deploy.harness;

import static io.restassured.http.ContentType.JSON;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Panels of experts for tests: opened, filled and shared out by REST. */
public final class SomePanel {

  /** The institute's officer who runs them. */
  public static final String KEEPER = "reserve";

  public static final String EXPERT = "expert";

  private SomePanel() {}

  /** A published form with two criteria, marks 0 to 5, weights 2 and 1; a mark of 1 needs words. */
  public static UUID form() {
    var body =
        Map.of(
            "title",
            "Лист " + UUID.randomUUID(),
            "scale",
            5,
            "commentUpTo",
            1,
            "hint",
            "Оценивайте замысел.",
            "criteria",
            List.of(
                Map.of("title", "Польза", "low", "её нет", "high", "большая", "weight", 2),
                Map.of("title", "Ясность", "low", "непонятно", "high", "всё ясно", "weight", 1)));
    var form = created("/review-forms", body);
    Api.as(KEEPER)
        .header("If-Match", "\"0\"")
        .contentType(JSON)
        .body(Map.of())
        .post("/review-forms/" + form + "/publication")
        .then()
        .statusCode(200);
    return form;
  }

  /** Open items for the one expert of the demo region who is named by then. */
  public static UUID shared(String title, int items) {
    nameExpert();
    var panel =
        created(
            "/panels",
            Map.of(
                "title",
                title,
                "form",
                form(),
                "wanted",
                1,
                "aggregate",
                "MEAN",
                "load",
                50,
                "municipalityBars",
                true,
                "deadline",
                RegionDay.now().plus(Duration.ofDays(3)).toString()));
    var ideas =
        IntStream.rangeClosed(1, items)
            .mapToObj(at -> Map.of("title", "Замысел " + at, "text", "Что предлагается: " + at))
            .toList();
    post("/panels/" + panel + "/items", ideas);
    var plan = Api.as(KEEPER).get("/panels/" + panel + "/plan").jsonPath();
    post(
        "/panels/" + panel + "/assignments",
        Map.of("way", "FILL", "fingerprint", plan.getString("fingerprint")));
    return panel;
  }

  /** Takes the demo expert into the register, unless he is in. */
  private static void nameExpert() {
    var people = Api.as("officer").queryParam("words", "Дробышев Николай").get("/people");
    for (String id : people.jsonPath().getList("items.id", String.class)) {
      if (EXPERT.equals(Api.as("officer").get("/people/" + id).jsonPath().getString("account"))) {
        var known = Api.as(KEEPER).queryParam("size", 200).get("/experts").jsonPath();
        if (!known.getList("items.person", String.class).contains(id)) {
          created("/experts", Map.of("person", id, "field", "школа", "load", 200));
        }
      }
    }
  }

  private static UUID created(String path, Object body) {
    var address =
        Api.as(KEEPER)
            .contentType(JSON)
            .body(body)
            .post(path)
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
  }

  private static void post(String path, Object body) {
    Api.as(KEEPER).contentType(JSON).body(body).post(path).then().statusCode(200);
  }
}
