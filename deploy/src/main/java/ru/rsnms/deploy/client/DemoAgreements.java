package ru.rsnms.deploy.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A campaign of agreements in a new system: an invented template, the case forms and requisites
 * that it needs, a draft with each municipality, all but a few of them sent.
 */
public final class DemoAgreements {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FOLDER = "/demo/agreements/";
  private static final String TEMPLATE = "tripartite";

  /** The other kinds that have a template of their own in the demo. */
  private static final List<String> OTHERS =
      List.of("partnership", "network", "practice", "mentoring");

  private static final String OFFICER = "officer";
  private static final int PATIENCE = 120;

  private final UserSession officer;
  private final Set<String> posts = new HashSet<>();
  private int organizations;

  private DemoAgreements(UserSession officer) {
    this.officer = officer;
  }

  /** The campaign of the demo region. */
  static void open(OrderSteps steps) throws IOException, InterruptedException {
    var demo = new DemoAgreements(steps.as(OFFICER));
    demo.prepare(Integer.MAX_VALUE);
    var template = demo.template(null);
    var year = LocalDate.now(DemoSeason.ZONE).getYear();
    var campaign = demo.campaign(template, year, "Соглашения " + year);
    demo.draft(campaign);
    demo.send(campaign, 2);
    demo.others();
  }

  /** As the demo prepares it, for a test of its own. */
  public static DemoAgreements of(SystemAccess system) throws IOException, InterruptedException {
    return new DemoAgreements(UserSession.of(system, OFFICER));
  }

  /** Enters what agreements print of the parties; of so many municipal authorities. */
  public void prepare(int authorities) throws IOException, InterruptedException {
    var sides = new ArrayList<String>(List.of(first("MINISTRY"), first("INSTITUTE")));
    for (var one :
        officer.get("/organizations?size=200&kind=MUNICIPAL_AUTHORITY").json().path("items")) {
      if (sides.size() < authorities + 2L) {
        sides.add(one.path("id").asText());
      }
    }
    for (var side : sides) {
      side(side);
    }
  }

  private String first(String kind) throws IOException, InterruptedException {
    return officer.get("/organizations?kind=" + kind).json().at("/items/0/id").asText();
  }

  private void side(String id) throws IOException, InterruptedException {
    var answer = officer.get("/organizations/" + id);
    var organization = answer.json();
    var body = JSON.createObjectNode();
    body.set("names", organization.path("names"));
    body.set("parent", organization.path("parent"));
    body.set("requisites", requisites());
    officer.put("/organizations/" + id, body, Map.of("If-Match", answer.version()));
    for (var signatory : organization.path("signatories")) {
      name(signatory.path("person").asText());
      post(signatory.path("position").asText());
      post(signatory.path("basis").asText());
    }
  }

  private ObjectNode requisites() {
    var number = ++organizations;
    var inn = innOf("420500%03d".formatted(number));
    var ogrn = "1024200%05d".formatted(number);
    return JSON.createObjectNode()
        .put("address", "650000, г. Кемерово, проспект Советский, д. %d".formatted(number))
        .put("inn", inn)
        .put("kpp", "420501001")
        .put("ogrn", ogrn + Long.parseLong(ogrn) % 11 % 10)
        .put("phone", String.format(Locale.ROOT, "8 (3842) 00-00-%02d", number));
  }

  private static String innOf(String nine) {
    var weights = new int[] {2, 4, 10, 3, 5, 9, 4, 6, 8};
    var sum = 0;
    for (var at = 0; at < weights.length; at++) {
      sum += weights[at] * (nine.charAt(at) - '0');
    }
    return nine + sum % 11 % 10;
  }

  /** Somebody has looked at the forms that the rules propose. */
  private void name(String person) throws IOException, InterruptedException {
    var path = "/people/" + person;
    var seen = officer.get(path);
    if ("CONFIRMED".equals(seen.json().at("/nameForms/state").asText())) {
      return;
    }
    var proposed =
        officer.post(
            path + "/name-forms/proposal",
            JSON.createObjectNode(),
            Map.of("If-Match", seen.version()));
    var body = JSON.createObjectNode();
    body.set("forms", proposed.json().at("/nameForms/forms"));
    officer.put(path + "/name-forms", body, Map.of("If-Match", proposed.version()));
  }

  private void post(String words) throws IOException, InterruptedException {
    if (!posts.add(words)) {
      return;
    }
    var path = "/posts/forms?post=" + UserSession.encoded(words);
    var body = JSON.createObjectNode();
    body.set("forms", officer.get(path).json().path("forms"));
    officer.put(path, body, Map.of());
  }

  /**
   * The template, published; answers the id of its version.
   *
   * @param code another one than in the demo, or {@code null}
   */
  public String template(String code) throws IOException, InterruptedException {
    return template(TEMPLATE, code);
  }

  /** The templates of the other kinds, published. */
  public void others() throws IOException, InterruptedException {
    for (var name : OTHERS) {
      template(name, null);
    }
  }

  private String template(String name, String code) throws IOException, InterruptedException {
    try (var file = DemoAgreements.class.getResourceAsStream(FOLDER + name + ".json")) {
      var wanted = (ObjectNode) JSON.readTree(file);
      if (code != null) {
        wanted.put("code", code);
      }
      var id = officer.post("/agreement-templates", wanted).createdId();
      var path = "/agreement-templates/versions/" + id;
      var seen = Map.of("If-Match", officer.get(path).version());
      officer.post(path + "/publication", JSON.createObjectNode(), seen);
      return id;
    }
  }

  /** A campaign of the template; answers its path in the API. */
  public String campaign(String template, int year, String name)
      throws IOException, InterruptedException {
    var terms =
        JSON.createObjectNode()
            .put("name", name)
            .put("year", year)
            .put("windowFrom", year + "-05-01")
            .put("windowTo", year + "-10-31")
            .put("answerDays", 10)
            .put("forceRule", "ON_LAST_SIGNATURE")
            .put("validUntil", (year + 3) + "-12-31");
    terms
        .putObject("roles")
        .put("MINISTRY", first("MINISTRY"))
        .put("CENTER_HOST", first("INSTITUTE"));
    terms.putObject("values").put("report-date", year + "-12-25").put("methodists", "3");
    var body = JSON.createObjectNode().put("template", template);
    body.set("terms", terms);
    return "/agreement-campaigns/" + officer.post("/agreement-campaigns", body).createdId();
  }

  /** Has the job make the drafts and waits for its end. */
  public void draft(String campaign) throws IOException, InterruptedException {
    var seen = Map.of("If-Match", officer.get(campaign).version());
    officer.post(campaign + "/drafts", JSON.createObjectNode(), seen);
    for (var second = 0; second < PATIENCE; second++) {
      if (!"GENERATING".equals(officer.get(campaign).json().path("stage").asText())) {
        return;
      }
      Thread.sleep(1_000);
    }
    throw new IOException("the drafts of " + campaign + " are not ready");
  }

  /** Sends the drafts that lack nothing, but for the last few. */
  public void send(String campaign, int but) throws IOException, InterruptedException {
    var ready = new ArrayList<String>();
    for (JsonNode row :
        officer.get(campaign + "/matrix?size=200&state=READY").json().path("items")) {
      ready.add(row.path("agreement").asText());
    }
    var body = JSON.createObjectNode();
    var chosen = body.putArray("agreements");
    ready.subList(0, Math.max(0, ready.size() - but)).forEach(chosen::add);
    officer.post(campaign + "/sending", body);
  }
}
