package ru.rsnms.deploy.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** A season of the reserve in a new system: invented rules, approved by an order, running. */
final class DemoSeason {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TEST = "/demo/tests/four-scales.json";
  private static final String SEASON = "/demo/seasons/season-2027.json";
  private static final String KEEPER = "reserve";

  /** The institute drafts, the ministry approves. */
  static final Duties DUTIES = new Duties(KEEPER, List.of("legal"), "minister", "legal");

  /** Of the demo region; a day too early or late would do no harm either. */
  static final ZoneId ZONE = ZoneId.of("Asia/Novokuznetsk");

  private final UserSession keeper;
  private final String path;
  private String version;

  private DemoSeason(UserSession keeper, String path) throws IOException, InterruptedException {
    this.keeper = keeper;
    this.path = path;
    this.version = keeper.get(path).version();
  }

  /** Settles the rules, has them approved and begins to take applications. */
  static void open(OrderSteps steps, String test) throws IOException, InterruptedException {
    begin(steps, null, test, false);
  }

  /** A season of these rules whose test was held elsewhere; answers its path in the API. */
  static String running(OrderSteps steps, String title, String test)
      throws IOException, InterruptedException {
    return begin(steps, title, test, true);
  }

  private static String begin(OrderSteps steps, String title, String test, boolean heldElsewhere)
      throws IOException, InterruptedException {
    try (var file = DemoSeason.class.getResourceAsStream(SEASON)) {
      var wanted = (ObjectNode) JSON.readTree(file);
      if (title != null) {
        wanted.put("title", title);
      }
      var keeper = steps.as(KEEPER);
      var id = keeper.post("/seasons", newSeason(keeper, wanted)).createdId();
      var season = new DemoSeason(keeper, "/seasons/" + id);
      season.settle(wanted);
      season.approve(steps);
      var choice = JSON.createObjectNode().put("test", test).put("heldElsewhere", heldElsewhere);
      keeper.put(season.path + "/test", choice, Map.of());
      season.step("start", JSON.createObjectNode());
      return season.path;
    }
  }

  /** The test of four scales, loaded and published; answers its id. */
  static String test(OrderSteps steps) throws IOException, InterruptedException {
    try (var file = DemoSeason.class.getResourceAsStream(TEST)) {
      var keeper = steps.as(KEEPER);
      var id = keeper.post("/tests", JSON.readTree(file)).createdId();
      var seen = Map.of("If-Match", keeper.get("/tests/" + id).version());
      keeper.post("/tests/" + id + "/publication", JSON.createObjectNode(), seen);
      return id;
    }
  }

  private static ObjectNode newSeason(UserSession keeper, JsonNode wanted)
      throws IOException, InterruptedException {
    var ministry = keeper.get("/organizations?kind=MINISTRY").json().at("/items/0/id").asText();
    var today = LocalDate.now(ZONE);
    var body = JSON.createObjectNode();
    body.put("title", wanted.path("title").asText()).put("owner", ministry);
    body.putObject("applications")
        .put("from", today.minusDays(1).toString())
        .put("to", today.plusDays(wanted.path("days").asInt()).toString());
    return body;
  }

  private void settle(JsonNode wanted) throws IOException, InterruptedException {
    for (var rule : wanted.path("rules")) {
      var body = ((ObjectNode) rule).deepCopy();
      var key = body.remove("key").asText();
      version = keeper.put(path + "/rules/" + key, body, seen()).version();
    }
    for (var contest : wanted.path("contests")) {
      step("contests", contest);
    }
  }

  private void approve(OrderSteps steps) throws IOException, InterruptedException {
    var order = "/orders/" + step("freezing", JSON.createObjectNode()).at("/order/id").asText();
    steps.agree(order, DUTIES);
    steps.sign(order, DUTIES);
    steps.register(order, DUTIES);
    version = keeper.get(path).version();
  }

  private JsonNode step(String step, JsonNode body) throws IOException, InterruptedException {
    var answer = keeper.post(path + "/" + step, body, seen());
    version = answer.version();
    return answer.json();
  }

  private Map<String, String> seen() {
    return Map.of("If-Match", version);
  }
}
