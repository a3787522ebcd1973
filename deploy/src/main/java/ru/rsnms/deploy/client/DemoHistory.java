package ru.rsnms.deploy.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Two seasons before the one that takes applications: one went to its end, one is at level 2. What
 * people do for weeks is written into the database, what officials decide goes over the API.
 */
final class DemoHistory {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SCRIPTS = "/demo/history/";
  private static final String FORM = "/demo/history/form.json";
  private static final String KEEPER = "reserve";
  private static final String CHAIR = "chair";
  private static final int LAST = 3;

  private final OrderSteps steps;
  private final Connection owner;
  private final String test;
  private final String form;

  private DemoHistory(OrderSteps steps, Connection owner, String test, String form) {
    this.steps = steps;
    this.owner = owner;
    this.test = test;
    this.form = form;
  }

  /**
   * Writes both.
   *
   * @param test of the seasons, held elsewhere
   */
  static void write(OrderSteps steps, Connection owner, String test)
      throws IOException, InterruptedException, SQLException {
    var history = new DemoHistory(steps, owner, test, form(steps.as(KEEPER)));
    var ended = history.new Past("Сезон 2025 года", "12");
    ended.decideFirst(97);
    ended.judgeTeams();
    ended.judgeMembers();
    ended.enrol();
    ended.close();
    var going = history.new Past("Сезон 2026 года", "31");
    going.decideFirst(56);
    going.workInTeams();
  }

  private static String form(UserSession keeper) throws IOException, InterruptedException {
    try (var file = DemoHistory.class.getResourceAsStream(FORM)) {
      var id = keeper.post("/review-forms", JSON.readTree(file)).createdId();
      keeper.post(
          "/review-forms/" + id + "/publication",
          JSON.createObjectNode(),
          Map.of("If-Match", "\"0\""));
      return id;
    }
  }

  /** One season on its way. */
  private final class Past {

    private final String season;
    private final String path;
    private final String protocol;

    Past(String title, String protocol) throws IOException, InterruptedException {
      this.path = DemoSeason.running(steps, title, test);
      this.season = path.substring(path.lastIndexOf('/') + 1);
      this.protocol = protocol;
    }

    void decideFirst(int people) throws IOException, InterruptedException, SQLException {
      script("applications", Map.of("people", people));
      change(
          "update reserve.season set applications_from = current_date - 40,"
              + " applications_to = current_date - 10 where id = '${season}'");
      take(1, "closing");
      take(1, "review");
      decide(1);
    }

    /** Eight teams of six, of whom the experts choose half. */
    void judgeTeams() throws IOException, InterruptedException, SQLException {
      script("teams", Map.of("teams", 8, "sites", 4));
      open(2, 5, 9);
      script("projects", Map.of("level", 2, "most", 8));
      judge(2, "team");
      decide(2);
    }

    /** Each member who works at a site of level 3 is scored; the heads get the projects. */
    void judgeMembers() throws IOException, InterruptedException, SQLException {
      script("hosts", Map.of());
      place();
      open(LAST, 5, 9);
      script("projects", Map.of("level", LAST, "most", 8));
      judge(LAST, "application");
      decide(LAST);
      handOver();
    }

    /** Teams work at their sites; three have handed in. */
    void workInTeams() throws IOException, InterruptedException, SQLException {
      script("teams", Map.of("teams", 5, "sites", 3));
      open(2, 20, 40);
      script("projects", Map.of("level", 2, "most", 3));
    }

    /** The order that forms the regional reserve of those who passed the last level. */
    void enrol() throws IOException, InterruptedException {
      var wanted = JSON.createObjectNode().put("season", season);
      var act = steps.as(KEEPER).post("/reserve-orders/enrolments", wanted).json();
      var order = "/orders/" + act.at("/order/id").asText();
      steps.agree(order, DemoSeason.DUTIES);
      steps.sign(order, DemoSeason.DUTIES);
      steps.register(order, DemoSeason.DUTIES);
    }

    void close() throws IOException, InterruptedException {
      steps.take(KEEPER, path, "closing", JSON.createObjectNode());
    }

    private void open(int level, int work, int review) throws IOException, InterruptedException {
      take(level, "opening");
      var keeper = steps.as(KEEPER);
      var days =
          JSON.createObjectNode()
              .put("workTo", today().plusDays(work).toString())
              .put("reviewTo", today().plusDays(review).toString());
      keeper.put(
          level(level) + "/days", days, Map.of("If-Match", keeper.get(level(level)).version()));
    }

    private void judge(int level, String subject)
        throws IOException, InterruptedException, SQLException {
      take(level, "closing");
      take(level, "review");
      var judging = JSON.createObjectNode().put("form", form).put("municipalityBars", false);
      steps.take(KEEPER, level(level), "judging", judging);
      for (var team : teams("SUBMITTED", "WORKING")) {
        var project = "/teams/" + team + "/projects/" + level;
        var day = JSON.createObjectNode().put("day", today().toString());
        steps.take(KEEPER, project, "defence", day);
      }
      script("reviews", Map.of("subject", subject, "step", level == 2 ? 3 : 5));
    }

    /** From the computed run to the final list, without appeals. */
    private void decide(int level) throws IOException, InterruptedException, SQLException {
      var keeper = steps.as(KEEPER);
      var computed = keeper.post(level(level) + "/runs", JSON.createObjectNode());
      var run = "/selection-runs/" + computed.createdId();
      steps.take(KEEPER, run, "proposal", JSON.createObjectNode());
      var sitting =
          JSON.createObjectNode()
              .put("protocol", protocol + "-" + level)
              .put("date", today().toString());
      steps.take(CHAIR, run, "confirmation", sitting);
      take(level, "publication");
      change(
          "update reserve.level set appeals_to = current_date - 2"
              + " where season_id = '${season}' and number = "
              + level);
      take(level, "finish");
    }

    private void place() throws IOException, InterruptedException, SQLException {
      var sites =
          column(
              "select id from reserve.site where season_id = '${season}'"
                  + " and kind = 'EXPERT_PROJECT' order by id");
      for (var team : teams("PASSED")) {
        for (var site : sites) {
          if (placed(team, site)) {
            sites.remove(site);
            break;
          }
        }
      }
    }

    /** Places the team unless one of its people is from there; answers whether it did. */
    private boolean placed(String team, String site)
        throws IOException, InterruptedException, SQLException {
      var barred =
          column(
              "select 1 from reserve.team_member m join reserve.site s on s.id = '"
                  + site
                  + "' where m.team_id = '"
                  + team
                  + "' and m.municipality_code = s.municipality_code");
      if (!barred.isEmpty()) {
        return false;
      }
      var body = JSON.createObjectNode().put("season", season).put("kind", "EXPERT_PROJECT");
      body.putArray("pairs").addObject().put("team", team).put("site", site);
      steps.as(KEEPER).post("/teams/placements", body);
      return true;
    }

    private void handOver() throws IOException, InterruptedException, SQLException {
      var number = 0;
      var projects =
          column(
              "select team_id from reserve.project where season_id = '${season}'"
                  + " and level = 3 and stage = 'DEFENDED' order by team_id");
      for (var team : projects) {
        number++;
        var act =
            JSON.createObjectNode().put("number", number + "/25").put("actDay", today().toString());
        steps.take(KEEPER, "/teams/" + team + "/projects/3", "act", act);
      }
    }

    private List<String> teams(String... stages) throws SQLException {
      return column(
          "select id from reserve.team where season_id = '${season}' and stage in ('"
              + String.join("', '", stages)
              + "') order by number");
    }

    private void take(int level, String step) throws IOException, InterruptedException {
      steps.take(KEEPER, level(level), step, JSON.createObjectNode());
    }

    private String level(int number) {
      return path + "/levels/" + number;
    }

    private void script(String name, Map<String, ?> values) throws IOException, SQLException {
      try (var file = DemoHistory.class.getResourceAsStream(SCRIPTS + name + ".sql")) {
        var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        for (var value : values.entrySet()) {
          text = text.replace("${" + value.getKey() + "}", value.getValue().toString());
        }
        change(text);
      }
    }

    private void change(String sql) throws SQLException {
      try (var statement = owner.createStatement()) {
        statement.execute(sql.replace("${season}", season));
      }
    }

    private List<String> column(String sql) throws SQLException {
      try (var statement = owner.createStatement();
          var found = statement.executeQuery(sql.replace("${season}", season))) {
        var values = new ArrayList<String>();
        while (found.next()) {
          values.add(found.getString(1));
        }
        return values;
      }
    }
  }

  private static LocalDate today() {
    return LocalDate.now(DemoSeason.ZONE);
  }
}
