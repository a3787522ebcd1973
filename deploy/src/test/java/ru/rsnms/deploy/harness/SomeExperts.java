package ru.rsnms.deploy.harness;

import static io.restassured.http.ContentType.JSON;
import static ru.rsnms.deploy.harness.SomeSeason.KEEPER;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import ru.rsnms.deploy.client.UserSession;

/** The experts of the demo region, and nobody else, judging by REST what is shared out to them. */
public final class SomeExperts {

  private static final Map<String, String> NAMES =
      Map.of(
          "expert", "Дробышев Николай",
          "expert2", "Корчагина Лариса",
          "expert3", "Ельников Георгий",
          "expert4", "Завьялова Ирина",
          "expert5", "Панкратов Олег");

  private static final List<String> ALL = NAMES.keySet().stream().sorted().toList();

  private static final ObjectMapper TREES = new ObjectMapper();
  private static final int LOAD = 200;

  /** Experts of other tests, who pause meanwhile. */
  private final List<String> paused = new ArrayList<>();

  /** Experts whom other tests do not reckon with. */
  private final List<String> woken = new ArrayList<>();

  /** Takes the five into the register, and gives the others a rest. */
  public SomeExperts() {
    List<Map<String, Object>> known = known();
    List<String> mine = ALL.stream().map(SomeExperts::person).toList();
    for (var one : known) {
      if (!mine.contains(one.get("person")) && "ACTIVE".equals(one.get("state"))) {
        paused.add((String) one.get("id"));
        correct((String) one.get("id"), "PAUSED");
      }
    }
    var demo = mine.get(ALL.indexOf(SomePanel.EXPERT));
    for (var person : mine) {
      var there = known.stream().filter(one -> person.equals(one.get("person"))).findFirst();
      if (there.isEmpty()) {
        var added = add(person);
        if (!person.equals(demo)) {
          woken.add(added);
        }
      } else if (!"ACTIVE".equals(there.get().get("state"))) {
        woken.add((String) there.get().get("id"));
        correct((String) there.get().get("id"), "ACTIVE");
      }
    }
  }

  private static String add(String person) {
    var address =
        Api.as(KEEPER)
            .contentType(JSON)
            .body(Map.of("person", person, "field", "школа", "load", LOAD))
            .post("/experts")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    return address.substring(address.lastIndexOf('/') + 1);
  }

  /** Those who paused go on; those who were not there before pause, all but the demo's only one. */
  public void goOn() {
    woken.forEach(one -> correct(one, "PAUSED"));
    paused.forEach(one -> correct(one, "ACTIVE"));
  }

  private static List<Map<String, Object>> known() {
    return Api.as(KEEPER).get("/experts?size=200").then().statusCode(200).extract().path("items");
  }

  private static void correct(String expert, String state) {
    var path = "/experts/" + expert;
    Api.as(KEEPER)
        .header("If-Match", Api.as(KEEPER).get(path).header("ETag"))
        .contentType(JSON)
        .body(Map.of("field", "школа", "load", LOAD, "state", state))
        .put(path)
        .then()
        .statusCode(200);
  }

  private static String person(String account) {
    var words = NAMES.get(account);
    var found = Api.as("officer").queryParam("words", words).get("/people").jsonPath();
    for (String id : found.getList("items.id", String.class)) {
      if (account.equals(Api.as("officer").get("/people/" + id).jsonPath().getString("account"))) {
        return id;
      }
    }
    throw new IllegalStateException(account);
  }

  /** Shares the items of a panel out and marks them all by their titles, alike by every expert. */
  public static void judge(UUID panel, ToIntFunction<String> mark) throws Exception {
    var path = "/panels/" + panel;
    String plan =
        Api.as(KEEPER).get(path + "/plan").then().statusCode(200).extract().path("fingerprint");
    Api.as(KEEPER)
        .contentType(JSON)
        .body(Map.of("way", "FILL", "fingerprint", plan))
        .post(path + "/assignments")
        .then()
        .statusCode(200);
    Together.all(
        ALL,
        expert -> {
          markAll(UserSession.of(SystemUnderTest.access(), expert), panel.toString(), mark);
          return null;
        });
  }

  private static void markAll(UserSession expert, String panel, ToIntFunction<String> mark)
      throws IOException, InterruptedException {
    for (var review : expert.get("/reviews").json()) {
      if (review.path("panel").asText().equals(panel)) {
        mark(expert, "/reviews/" + review.path("id").asText(), mark);
      }
    }
  }

  private static void mark(UserSession expert, String review, ToIntFunction<String> mark)
      throws IOException, InterruptedException {
    var seen = Map.of("If-Match", expert.get(review).version());
    var open = expert.post(review + "/acceptance", TREES.createObjectNode(), seen);
    var given = mark.applyAsInt(open.json().path("title").asText());
    var written = TREES.createObjectNode();
    var marks = written.putArray("marks");
    for (var criterion = 0; criterion < 2; criterion++) {
      marks.addObject().put("mark", given).put("comment", given < 2 ? "Нет сроков." : "");
    }
    written.put("advice", "Назовите сроки.");
    expert.post(review + "/submission", written, Map.of("If-Match", open.version()));
  }
}
