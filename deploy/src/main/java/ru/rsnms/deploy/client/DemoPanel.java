package ru.rsnms.deploy.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Judging in a new system: experts, a form and a panel of invented ideas, half of it done. */
final class DemoPanel {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PANEL = "/demo/panels/panel-2027.json";
  private static final String KEEPER = "reserve";

  /** Marks of the first, second … review, for each criterion. */
  private static final int[][] MARKS = {
    {4, 3, 5, 4, 3}, {5, 4, 3, 3, 4}, {2, 4, 3, 2, 3}, {5, 5, 4, 5, 4}, {3, 2, 4, 3, 2}
  };

  private static final Clock CLOCK = Clock.systemUTC();

  private final OrderSteps steps;
  private final UserSession keeper;
  private final JsonNode wanted;

  private DemoPanel(OrderSteps steps, JsonNode wanted) throws IOException, InterruptedException {
    this.steps = steps;
    this.wanted = wanted;
    this.keeper = steps.as(KEEPER);
  }

  /** Names the experts, publishes the form, shares the ideas out and lets some be marked. */
  static void open(OrderSteps steps) throws IOException, InterruptedException {
    try (var file = DemoPanel.class.getResourceAsStream(PANEL)) {
      var demo = new DemoPanel(steps, JSON.readTree(file));
      demo.nameExperts();
      demo.share(demo.panel(demo.form()));
      demo.mark();
    }
  }

  private void nameExperts() throws IOException, InterruptedException {
    Set<String> paused = new HashSet<>();
    wanted.path("paused").forEach(name -> paused.add(name.asText()));
    for (var one : wanted.path("experts")) {
      var body =
          JSON.createObjectNode()
              .put("person", person(one.path(1).asText()).path("id").asText())
              .put("field", one.path(2).asText())
              .put("load", 8);
      var path = "/experts/" + keeper.post("/experts", body).createdId();
      if (paused.contains(one.path(1).asText())) {
        body.remove("person");
        keeper.put(path, body.put("state", "PAUSED"), Map.of("If-Match", seen(keeper, path)));
      }
    }
  }

  /** The person of this name who has an account. */
  private JsonNode person(String name) throws IOException, InterruptedException {
    var words = URLEncoder.encode(name, StandardCharsets.UTF_8);
    var found = steps.as("officer").get("/people?words=" + words).json().path("items");
    for (var one : found) {
      if (steps
          .as("officer")
          .get("/people/" + one.path("id").asText())
          .json()
          .hasNonNull("account")) {
        return one;
      }
    }
    throw new IllegalStateException(name);
  }

  private String form() throws IOException, InterruptedException {
    var path = "/review-forms/" + keeper.post("/review-forms", wanted.path("form")).createdId();
    keeper.post(
        path + "/publication", JSON.createObjectNode(), Map.of("If-Match", seen(keeper, path)));
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private String panel(String form) throws IOException, InterruptedException {
    var body = ((ObjectNode) wanted.path("panel")).deepCopy();
    var days = body.remove("days").asInt();
    body.put("form", form).put("deadline", CLOCK.instant().plus(Duration.ofDays(days)).toString());
    var path = "/panels/" + keeper.post("/panels", body).createdId();
    var items = JSON.createArrayNode();
    for (var one : wanted.path("items")) {
      var author = person(one.path("author").asText());
      var item = items.addObject();
      item.put("title", one.path("title").asText()).put("text", one.path("text").asText());
      item.putArray("persons").add(author.path("id").asText());
      item.putArray("organizations").add(author.path("organization").asText());
      item.putArray("municipalities").add("42-17");
    }
    keeper.post(path + "/items", items);
    return path;
  }

  private void share(String panel) throws IOException, InterruptedException {
    var plan = keeper.get(panel + "/plan").json();
    var body = JSON.createObjectNode().put("way", "FILL");
    keeper.post(panel + "/assignments", body.put("fingerprint", plan.path("fingerprint").asText()));
  }

  /** Of each expert the first review stays untouched and the second is a draft. */
  private void mark() throws IOException, InterruptedException {
    var done = 0;
    for (var one : wanted.path("experts")) {
      var account = one.path(0).asText();
      if (!account.isEmpty()) {
        done = mark(account, done);
      }
    }
  }

  private int mark(String account, int done) throws IOException, InterruptedException {
    var expert = steps.as(account);
    var at = done;
    var left = account.equals("expert") ? 1 : 0;
    for (var review : expert.get("/reviews").json()) {
      if (left-- > 0) {
        continue;
      }
      var path = "/reviews/" + review.path("id").asText();
      expert.post(
          path + "/acceptance", JSON.createObjectNode(), Map.of("If-Match", seen(expert, path)));
      var seen = Map.of("If-Match", seen(expert, path));
      if (at % 4 == 2) {
        expert.put(path, written(at), seen);
      } else {
        expert.post(path + "/submission", written(at), seen);
      }
      at++;
    }
    return at;
  }

  private ObjectNode written(int at) {
    var remark = wanted.path("remark").asText();
    var body = JSON.createObjectNode();
    var marks = body.putArray("marks");
    for (var mark : MARKS[at % MARKS.length]) {
      marks.addObject().put("mark", mark).put("comment", mark < 3 ? remark : "");
    }
    return body.put("advice", wanted.path("advice").asText());
  }

  private static String seen(UserSession user, String path)
      throws IOException, InterruptedException {
    return user.get(path).version();
  }
}
