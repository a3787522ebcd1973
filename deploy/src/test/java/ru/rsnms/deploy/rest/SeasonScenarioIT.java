package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static ru.rsnms.deploy.harness.SomeLevel.CHAIR;
import static ru.rsnms.deploy.harness.SomeLevel.count;
import static ru.rsnms.deploy.harness.SomeLevel.step;
import static ru.rsnms.deploy.harness.SomeSeason.KEEPER;
import static ru.rsnms.deploy.harness.SomeTeams.appealsPast;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.Logins;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.SomeContender;
import ru.rsnms.deploy.harness.SomeContender.HandedIn;
import ru.rsnms.deploy.harness.SomeExam;
import ru.rsnms.deploy.harness.SomeExperts;
import ru.rsnms.deploy.harness.SomeLevel;
import ru.rsnms.deploy.harness.SomePanel;
import ru.rsnms.deploy.harness.SomeSeason;
import ru.rsnms.deploy.harness.Together;
import ru.rsnms.deploy.harness.Vera;

/**
 * The season of the domain model's scenario from its order to its end, each step by who takes it,
 * through the doors of REST: 97 candidates with a result, nine of them winners of contests, and
 * four with a right from the last season; half of 97 is 48 or 49, and the 48th and the 49th are
 * equal in everything.
 *
 * <p>The database is written to for two things alone. Time: the last day of applications and those
 * of appeals are set back, since they take weeks. Logins: those of the candidates are named in the
 * registry, which has no door for it ({@link Logins}). The test of four scales was held elsewhere,
 * its results come as a table; {@code SeasonTestIT} takes it.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodName.class)
class SeasonScenarioIT {

  private static final String CONTEST = "Конкурс управленцев «Проба»";
  private static final int SCORED = 97;
  private static final int ALL = 101;
  private static final int LAST_YEAR = RegionDay.today().getYear() - 1;
  private static final String INDICATOR = "Средний балл выпускников";

  /** Candidates of the season by their rank; from 98 on with a right from the last one. */
  private final Map<Integer, HandedIn> byRank = new TreeMap<>();

  private String season;
  private String level;
  private SomeExperts experts;
  private int covered;
  private Set<String> reserved = Set.of();
  private String satisfied;

  @BeforeAll
  void a_season_after_another() throws Exception {
    covered = coverage();
    experts = new SomeExperts();
    var logins = Logins.ofCandidates(ALL + 4);
    fourTickets(logins.subList(SCORED, ALL + 4));
    season = approved("Сезон сценария", 4);
    level = season + "/levels/1";
    var ranks = IntStream.rangeClosed(1, ALL).boxed().toList();
    Together.all(ranks, rank -> applied(rank, logins))
        .forEach(one -> byRank.put(rankOf(one, logins), one));
    admitted(season);
    verified();
    reviewed(season);
    judged();
  }

  @AfterAll
  void the_others_go_on() {
    experts.goOn();
  }

  /** Four who fail the last season, and four who pass it. */
  private void fourTickets(List<String> logins) throws Exception {
    var last = approved("Сезон перед сценарием", 1);
    var all = Together.all(logins, one -> SomeContender.applied(one, last, "Идея", null));
    admitted(last);
    reviewed(last);
    var rows = new ArrayList<Object[]>();
    for (var at = 0; at < all.size(); at++) {
      rows.add(new Object[] {all.get(at).number(), at < 4 ? 10 + at : 90 + at, 50, 50});
    }
    bring(last, rows);
    SomeLevel.confirmed(last + "/levels/1");
    step(KEEPER, last + "/levels/1", "publication", Map.of()).then().statusCode(200);
    appealsPast(SomeSeason.id(last), 1);
    step(KEEPER, last + "/levels/1", "finish", Map.of()).then().statusCode(200);
  }

  /** A running season whose rules an order of the minister has approved. */
  private static String approved(String title, int teams) {
    var path = SomeSeason.settled(title);
    SomeSeason.settle(path, "EXPERT_LOAD", "60").then().statusCode(200);
    SomeSeason.settle(path, "MEMBER_MIN_SCORE", "60").then().statusCode(200);
    SomeSeason.settle(path, "TEAMS_TO_LEVEL_THREE", "" + teams).then().statusCode(200);
    String order = SomeSeason.step(path, "freezing", Map.of()).then().extract().path("order.id");
    Orders.issue(KEEPER, "/orders/" + order);
    Api.as(KEEPER)
        .contentType(JSON)
        .body(Map.of("test", SomeExam.published(), "heldElsewhere", true))
        .put(path + "/test")
        .then()
        .statusCode(200);
    SomeSeason.step(path, "start", Map.of()).then().statusCode(200).body("stage", is("RUNNING"));
    return path;
  }

  private HandedIn applied(int rank, List<String> logins) throws Exception {
    var idea = "Идея места %03d".formatted(rank);
    return SomeContender.applied(
        login(rank, logins), season, idea, rank > 88 && rank <= SCORED ? CONTEST : null);
  }

  /** The people of a municipality are spread over the places. */
  private static String login(int rank, List<String> logins) {
    return logins.get(rank > SCORED ? rank - 1 : rank * 37 % SCORED);
  }

  private static int rankOf(HandedIn one, List<String> logins) {
    return IntStream.rangeClosed(1, ALL)
        .filter(rank -> login(rank, logins).equals(one.login()))
        .findFirst()
        .orElseThrow();
  }

  /** The term is over, and the keeper admits everybody in one go. */
  private static void admitted(String season) {
    var today = RegionDay.today();
    Api.as(KEEPER)
        .header("If-Match", SomeSeason.version(season))
        .contentType(JSON)
        .body(
            Map.of(
                "admission",
                today.plusDays(40).toString(),
                "review",
                today.plusDays(60).toString()))
        .put(season + "/level-one/dates")
        .then()
        .statusCode(200);
    SomeSeason.alter(
        season, "applications_from = current_date - 40, applications_to = current_date - 10");
    step(KEEPER, season + "/levels/1", "closing", Map.of()).then().statusCode(200);
    var list = "/applications?size=200&stage=SUBMITTED&season=" + SomeSeason.id(season);
    var ids = Api.as(KEEPER).get(list).jsonPath().getList("items.id", String.class);
    var items =
        ids.stream()
            .map(id -> Map.of("id", id, "version", version("/applications/" + id)))
            .toList();
    Api.as(KEEPER)
        .contentType(JSON)
        .body(Map.of("applications", items))
        .post("/applications/admissions")
        .then()
        .statusCode(200)
        .body("done", not(hasItem(false)));
  }

  private static long version(String path) {
    return Api.as(KEEPER).get(path).then().statusCode(200).extract().jsonPath().getLong("version");
  }

  /** The proofs of the nine winners hold. */
  private void verified() {
    for (var rank = 89; rank <= SCORED; rank++) {
      var path = byRank.get(rank).path();
      var card = Api.as(KEEPER).get(path);
      Api.as(KEEPER)
          .header("If-Match", card.header("ETag"))
          .contentType(JSON)
          .body(Map.of("stage", "VERIFIED"))
          .put(path + "/claims/" + card.path("claims[0].id") + "/verdict")
          .then()
          .statusCode(200);
    }
  }

  private static void reviewed(String season) {
    step(KEEPER, season + "/levels/1", "review", Map.of()).then().statusCode(200);
  }

  /** Experts mark the ideas blind; the test of who has a right was not asked for. */
  private void judged() throws Exception {
    SomeExperts.judge(
        panel(level, ALL),
        title -> {
          var rank = Integer.parseInt(title.substring(title.length() - 3));
          return rank <= 30 ? 5 : rank <= 60 ? 4 : 3;
        });
    var rows = new ArrayList<Object[]>();
    byRank.forEach(
        (rank, one) -> {
          if (rank <= SCORED) {
            rows.add(new Object[] {one.number(), rank == 49 ? 52 : 100 - rank, 50, null});
          }
        });
    bring(season, rows);
  }

  /** Opens the panel of a level. */
  private static UUID panel(String level, int items) {
    var judging =
        step(KEEPER, level, "judging", Map.of("form", SomePanel.form(), "municipalityBars", false))
            .then()
            .statusCode(200)
            .body("judging.progress.items", equalTo(items));
    return UUID.fromString(judging.extract().path("judging.panel"));
  }

  private static void bring(String season, List<Object[]> rows) throws IOException {
    Api.as(KEEPER)
        .contentType(JSON)
        .body(
            Map.of(
                "table",
                Base64.getEncoder().encodeToString(table(rows)),
                "source",
                "Ведомость тестирования"))
        .post(season + "/levels/1/results")
        .then()
        .statusCode(200)
        .body("kept", is(true));
  }

  private static byte[] table(List<Object[]> rows) throws IOException {
    try (var book = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var sheet = book.createSheet();
      var head = sheet.createRow(0);
      var columns = List.of("№ заявки", "Тест", "лидерские качества", "Идея");
      for (var at = 0; at < columns.size(); at++) {
        head.createCell(at).setCellValue(columns.get(at));
      }
      for (var row : rows) {
        var line = sheet.createRow(sheet.getLastRowNum() + 1);
        for (var at = 0; at < row.length; at++) {
          if (row[at] != null) {
            line.createCell(at).setCellValue((Integer) row[at]);
          }
        }
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void a_half_of_97_is_48_or_49() {
    Api.as("officer")
        .get(level + "/what-if?rounding=UP")
        .then()
        .statusCode(200)
        .body("before.quota.base", equalTo(97))
        .body("before.quota.exact", equalTo(48.5f))
        .body("before.quota.places", equalTo(48))
        .body("before.tied", equalTo(2))
        .body("after.quota.places", equalTo(49))
        .body("after.tied", equalTo(0))
        .body("after.passed", equalTo(62))
        .body("after.grounds", equalTo(Map.of("QUOTA", 49, "FAST_TRACK", 9, "TICKET", 4)));
  }

  @Test
  void b_winners_within_the_quota_leave_fewer_places_to_results() {
    Api.as("officer")
        .get(level + "/what-if?fastTrack=WITHIN_QUOTA")
        .then()
        .body("after.quota.open", equalTo(39))
        .body("after.passed", equalTo(52))
        .body("entering", hasSize(0));
  }

  @Test
  void c_the_commission_parts_the_equals_and_everybody_passes_once() {
    var run = SomeLevel.run(level);
    step(KEEPER, run, "proposal", Map.of())
        .then()
        .statusCode(200)
        .body("head.tied", equalTo(2))
        .body("tiedPlaces", equalTo(1))
        .body("tiedRows.number.toSet()", equalTo(Set.of(number(48), number(49))));
    step(CHAIR, run, "confirmation", SomeLevel.protocol()).then().statusCode(409);
    step(KEEPER, run, "confirmation", chosen(run)).then().statusCode(403);
    step(CHAIR, run, "confirmation", chosen(run))
        .then()
        .statusCode(200)
        .body("head.passed", equalTo(61))
        .body(
            "grounds", equalTo(Map.of("QUOTA", 47, "COMMISSION", 1, "FAST_TRACK", 9, "TICKET", 4)));
  }

  private static Map<String, Object> chosen(String run, String number) {
    JsonPath card = Api.as(KEEPER).get(run).jsonPath();
    var unit = card.getString("tiedRows.find { it.number == '%s' }.unit".formatted(number));
    return Map.of(
        "protocol",
        "12",
        "date",
        RegionDay.today().toString(),
        "chosen",
        List.of(unit),
        "reason",
        "Опыт руководства проектами");
  }

  private Map<String, Object> chosen(String run) {
    return chosen(run, number(49));
  }

  private String number(int rank) {
    return String.valueOf(byRank.get(rank).number());
  }

  @Test
  void d_lists_say_who_passed_and_by_what() {
    step(KEEPER, level, "publication", Map.of()).then().statusCode(200);

    for (var reader : List.of("teacher", KEEPER)) {
      Api.as(reader).get(level + "/lists/PRELIMINARY").then().body("total", equalTo(61));
    }
    var rating = rating(level);
    assertThat(rating.getList("items")).hasSize(ALL);
    assertThat(new HashSet<>(rating.getList("items.number"))).hasSize(ALL);
    assertThat(rating.getList("items.findAll { it.ground == 'FAST_TRACK' }")).hasSize(9);
    assertThat(rating.getList("items.findAll { it.ground == 'TICKET' }.number"))
        .containsExactlyInAnyOrder(number(98), number(99), number(100), number(101));
    assertThat(passed(rating, 48)).isFalse();
    assertThat(passed(rating, 49)).isTrue();
    Api.as(byRank.get(48).login())
        .get(decision(48))
        .then()
        .body("explanation[0]", equalTo(CHOSE_OTHERS.formatted(day())))
        .body("passed", is(false))
        .body("ticket", nullValue());
    Api.as(byRank.get(98).login()).get(decision(98)).then().body("ground", equalTo("TICKET"));
  }

  private static JsonPath rating(String level) {
    return Api.as(KEEPER).get(level + "/lists/RATING?size=200").jsonPath();
  }

  private boolean passed(JsonPath rating, int rank) {
    return rating.getBoolean("items.find { it.number == '%s' }.passed".formatted(number(rank)));
  }

  /** Path of what level 1 has decided about a candidate, as they find it. */
  private String decision(int rank) {
    var found = Api.as(byRank.get(rank).login()).get("/decisions").jsonPath();
    var mine = "find { it.season == '%s' && it.level == 1 }.id".formatted(id());
    return "/decisions/" + found.getString(mine);
  }

  private static final String CHOSE_OTHERS =
      "Вы не проходите: при равенстве всех показателей комиссия выбрала других,"
          + " протокол № 12 от %s.";

  private static String day() {
    return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(RegionDay.today());
  }

  @Test
  void e_of_two_appeals_one_is_satisfied_and_pushes_nobody_out() throws Exception {
    step(KEEPER, season, "closing", Map.of())
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/season-undecided"))
        .body("detail", equalTo(UNDECIDED));
    satisfied = decision(50);
    var first = filed(50);
    var second = filed(48);
    var other = Api.as(byRank.get(51).login());
    other.get(first).then().statusCode(404);
    reviewedByOthers(first);
    step(KEEPER, second, "admission", Map.of()).then().statusCode(200);
    step(KEEPER, second, "review", Map.of()).then().statusCode(200);
    step(KEEPER, first, "decision", ruling(true)).then().statusCode(403);
    step(CHAIR, first, "decision", ruling(true)).then().statusCode(200);
    step(CHAIR, second, "decision", ruling(false)).then().statusCode(200);
    for (var appeal : List.of(first, second)) {
      step(KEEPER, appeal, "notification", Map.of()).then().body("stage", equalTo("NOTIFIED"));
    }
    step(KEEPER, level, "finish", Map.of()).then().statusCode(409);
    appealsPast(id(), 1);
    step(KEEPER, level, "finish", Map.of()).then().statusCode(200).body("stage", equalTo("FINAL"));

    var rating = rating(level);
    assertThat(rating.getList("items.findAll { it.passed }")).hasSize(62);
    assertThat(passed(rating, 48)).isFalse();
    assertThat(passed(rating, 50)).isTrue();
    Api.as(byRank.get(50).login())
        .get(satisfied)
        .then()
        .body("ground", equalTo("APPEAL"))
        .body("stage", equalTo("FINAL"))
        .body("explanation[0]", containsString("№ 9"));
  }

  private static final String UNDECIDED =
      "Сезон ещё идёт: уровень 1 на этапе «Апелляции». Завершите его, потом сезон.";

  private String filed(int rank) {
    var login = byRank.get(rank).login();
    var address =
        Api.as(login)
            .contentType(JSON)
            .body(Map.of("decision", decision(rank).substring("/decisions/".length())))
            .post("/appeals")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    var appeal = address.substring(address.indexOf("/appeals/"));
    Api.as(login)
        .header("If-Match", Api.as(login).get(appeal).header("ETag"))
        .contentType(JSON)
        .body(Map.of("text", "Замысел проверен на опыте школы"))
        .put(appeal + "/text")
        .then()
        .statusCode(200);
    step(login, appeal, "filing", Map.of()).then().statusCode(200);
    return appeal;
  }

  private static void reviewedByOthers(String appeal) throws Exception {
    step(KEEPER, appeal, "admission", Map.of()).then().statusCode(200);
    var review =
        Map.of(
            "form",
            SomePanel.form(),
            "municipalityBars",
            false,
            "lastDay",
            RegionDay.today().plusDays(1).toString());
    String panel =
        step(KEEPER, appeal, "review", review)
            .then()
            .statusCode(200)
            .extract()
            .path("review.panel");
    SomeExperts.judge(UUID.fromString(panel), title -> 5);
    Api.as(CHAIR).get(appeal).then().body("review.score", is(100f));
  }

  private static Map<String, Object> ruling(boolean satisfied) {
    return Map.of(
        "satisfied",
        satisfied,
        "protocol",
        "9",
        "date",
        RegionDay.today().toString(),
        "reason",
        "Опыт подтверждён справкой школы.");
  }

  @Test
  void f_failing_gives_a_right_to_the_next_season_alone() throws Exception {
    var rating = rating(level);
    List<String> failed = rating.getList("items.findAll { !it.passed }.id");
    assertThat(failed).hasSize(ALL - 62);
    Api.as(KEEPER)
        .get("/decisions/" + failed.get(0))
        .then()
        .body("stage", equalTo("FINAL"))
        .body("ticket", not(nullValue()));
    Api.as(byRank.get(50).login()).get(satisfied).then().body("ticket", nullValue());
    var ordinal = "(select ordinal from reserve.season where id = '%s')".formatted(id());
    assertThat(count(TICKETS + "t.for_ordinal = %s and t.stage = 'USED'", id(), ordinal))
        .isEqualTo(4);
    assertThat(count(TICKETS + "t.for_ordinal = %s + 1 and t.stage = 'ISSUED'", id(), ordinal))
        .isEqualTo(ALL - 62);
    assertThat(count(TICKETS + "t.season_id = '%s'", id(), id())).isEqualTo(ALL - 62);
  }

  private static final String TICKETS =
      "select count(*) from reserve.ticket t join reserve.season s on s.id = '%s'"
          + " and s.owner_id = t.owner_id where ";

  private UUID id() {
    return SomeSeason.id(season);
  }

  @Test
  void g_sites_are_found_by_their_figures_and_ordered() {
    figures(List.of("42-17-s002", "42-03-s001", "42-03-s002"), 50, 52, 53, 60);
    figures(List.of("42-17-s001", "42-03-s003"), 50, 60, 40, 60);
    var internships = List.of("42-17-s002", "42-03-s001", "42-03-s002");
    var projects = List.of("42-17-s001", "42-03-s003");
    propose("INTERNSHIP", internships, 4);
    propose("EXPERT_PROJECT", projects, 2);
    for (var kind : List.of("INTERNSHIP", "EXPERT_PROJECT")) {
      String order =
          keeper(Map.of("season", id(), "kind", kind))
              .post("/sites/orders")
              .then()
              .statusCode(200)
              .extract()
              .path("order");
      Orders.issue(KEEPER, "/orders/" + order);
      Api.as(KEEPER)
          .get("/sites?kind=" + kind + "&season=" + id())
          .then()
          .body("stage.toSet()", contains("ACTIVE"));
    }
  }

  private void figures(List<String> organizations, int... values) {
    var figures = new ArrayList<Map<String, Object>>();
    for (var organization : organizations) {
      for (var at = 0; at < values.length; at++) {
        figures.add(
            Map.of(
                "organization",
                organization,
                "year",
                LAST_YEAR - values.length + 1 + at,
                "indicator",
                INDICATOR,
                "value",
                values[at]));
      }
    }
    keeper(Map.of("figures", figures, "source", "отчёт")).post("/figures").then().statusCode(200);
  }

  private void propose(String kind, List<String> organizations, int teams) {
    for (var code : organizations) {
      String school = Api.as(KEEPER).get("/organizations?words=" + code).path("items[0].id");
      var body = new HashMap<String, Object>();
      body.put("season", id());
      body.put("kind", kind);
      body.put("organization", school);
      body.put("indicator", INDICATOR);
      body.put("lastYear", LAST_YEAR);
      body.put("teams", teams);
      if (kind.equals("INTERNSHIP")) {
        body.put("winner", winner(school));
      }
      keeper(body).post("/sites").then().statusCode(201);
    }
  }

  private static Map<String, Object> winner(String school) {
    String person = Api.as(KEEPER).get("/people?organization=" + school).path("items[0].id");
    return Map.of(
        "person",
        person,
        "contest",
        CONTEST,
        "year",
        2024,
        "rank",
        "WINNER",
        "proof",
        "диплом № 118");
  }

  private static io.restassured.specification.RequestSpecification keeper(Object body) {
    return Api.as(KEEPER).contentType(JSON).body(body);
  }

  @Test
  void h_teams_of_five_to_seven_are_formed_of_who_was_trained() {
    var training = season + "/training";
    List<String> entrants =
        Api.as(KEEPER)
            .get(training)
            .then()
            .body("rows", hasSize(62))
            .extract()
            .path("rows.entrant.application");
    var first = RegionDay.today().minusDays(2);
    var dates = IntStream.range(0, 3).mapToObj(at -> first.plusDays(at).toString()).toList();
    keeper(Map.of("dates", dates)).put(training + "/days").then().statusCode(200);
    for (var day = 1; day <= 3; day++) {
      keeper(Map.of("present", entrants))
          .header("If-Match", "\"0\"")
          .put(training + "/days/" + day + "/attendance")
          .then()
          .statusCode(200);
    }
    step(KEEPER, season + "/levels/2", "opening", Map.of()).then().statusCode(200);

    keeper(Map.of("season", id())).post("/teams/forming").then().statusCode(200);

    List<List<String>> members = board().getList("teams.members.application");
    assertThat(members).allSatisfy(team -> assertThat(team).hasSizeBetween(5, 7));
    assertThat(members.stream().flatMap(List::stream)).hasSize(62).doesNotHaveDuplicates();
    assertThat(members.stream().flatMap(List::stream).toList())
        .containsExactlyInAnyOrderElementsOf(entrants);
    for (var team : teams("FORMING")) {
      step(KEEPER, "/teams/" + team, "fixing", Map.of()).then().statusCode(200);
    }
    placed("INTERNSHIP");
    assertThat(teams("PLACED")).hasSameSizeAs(members);
  }

  private JsonPath board() {
    return Api.as(KEEPER).get("/teams?season=" + id()).jsonPath();
  }

  private List<String> teams(String stage) {
    return board().getList("teams.findAll { it.stage == '%s' }.id".formatted(stage));
  }

  /** Every team goes where the plan proposes. */
  private void placed(String kind) {
    var plan = "/teams/plan?kind=" + kind + "&season=" + id();
    List<Map<String, String>> waiting = Api.as(KEEPER).get(plan).path("teams");
    var pairs =
        waiting.stream()
            .map(one -> Map.of("team", one.get("team"), "site", one.get("proposed")))
            .toList();
    keeper(Map.of("season", id(), "kind", kind, "pairs", pairs))
        .post("/teams/placements")
        .then()
        .statusCode(200);
  }

  @Test
  void i_experts_choose_teams_and_who_fails_is_recommended_to_the_municipality() throws Exception {
    var teams = teams("PLACED");
    var second = season + "/levels/2";
    worked(2, teams);
    SomeExperts.judge(panel(second, teams.size()), title -> title.matches(".*№ [1-4]:.*") ? 5 : 2);
    for (var team : teams) {
      defended(team, 2);
    }
    decided(second, 2);

    assertThat(teams("PASSED")).hasSize(4);
    List<List<Object>> gone = board().getList("teams.findAll { it.stage == 'PASSED' }.members");
    var going = gone.stream().mapToInt(List::size).sum();
    var failed = Api.as(KEEPER).get(season + "/recommendations").jsonPath();
    assertThat(failed.getList("people")).hasSize(62 - going);
    assertThat(new HashSet<>(failed.getList("people.origin.level"))).containsExactly(2);
  }

  /** Somebody of each team hands its project in, in time. */
  private void worked(int number, List<String> teams) throws Exception {
    var path = season + "/levels/" + number;
    var today = RegionDay.today();
    Api.as(KEEPER)
        .header("If-Match", Api.as(KEEPER).get(path).header("ETag"))
        .contentType(JSON)
        .body(
            Map.of(
                "workTo", today.plusDays(5).toString(), "reviewTo", today.plusDays(9).toString()))
        .put(path + "/days")
        .then()
        .statusCode(200);
    var board = board();
    Together.all(
        teams,
        team -> {
          String member =
              board.getString(
                  "teams.find { it.id == '%s' }.members[0].application".formatted(team));
          var project = "/teams/" + team + "/projects/" + number;
          var body = new HashMap<String, Object>();
          body.put("title", "Школа рядом");
          body.put("summary", "Пары учителей двух школ");
          if (number == 3) {
            body.put("kind", "MANAGEMENT_PROJECT");
            body.put("hosts", "Директор");
          }
          Api.as(login(member))
              .header("If-Match", Api.as(login(member)).get(project).header("ETag"))
              .contentType(JSON)
              .body(body)
              .put(project)
              .then()
              .statusCode(200);
          step(login(member), project, "submission", Map.of()).then().statusCode(200);
          return null;
        });
    step(KEEPER, path, "closing", Map.of()).then().statusCode(200);
    step(KEEPER, path, "review", Map.of()).then().statusCode(200);
  }

  private String login(String application) {
    return byRank.values().stream()
        .filter(one -> one.id().equals(application))
        .findFirst()
        .orElseThrow()
        .login();
  }

  private static void defended(String team, int number) {
    var day = Map.of("day", RegionDay.today().toString());
    step(KEEPER, "/teams/" + team + "/projects/" + number, "defence", day).then().statusCode(200);
  }

  /** From the marks to the final list, without appeals. */
  private void decided(String path, int number) throws Exception {
    SomeLevel.confirmed(path);
    step(KEEPER, path, "publication", Map.of()).then().statusCode(200);
    appealsPast(id(), number);
    step(KEEPER, path, "finish", Map.of()).then().statusCode(200);
  }

  @Test
  void j_every_member_is_scored_and_the_head_adopts_the_project() throws Exception {
    var teams = teams("PASSED");
    placed("EXPERT_PROJECT");
    var third = season + "/levels/3";
    step(KEEPER, third, "opening", Map.of()).then().statusCode(200);
    worked(3, teams);
    var board = board();
    List<List<String>> names =
        board.getList("teams.findAll { it.id in %s }.members.name".formatted(quoted(teams)));
    var all = names.stream().mapToInt(List::size).sum();
    var weak = names.stream().map(team -> team.get(1)).toList();
    var panel = panel(third, all);
    SomeExperts.judge(panel, title -> weak.stream().anyMatch(title::startsWith) ? 2 : 5);
    for (var team : teams) {
      defended(team, 3);
    }
    decided(third, 3);

    var rating = rating(third);
    assertThat(rating.getList("items")).hasSize(all);
    assertThat(rating.getList("items.findAll { it.passed }")).hasSize(all - 4);
    reserved = new HashSet<>(rating.getList("items.findAll { it.passed }.name", String.class));
    for (var at = 0; at < teams.size(); at++) {
      adopted("/teams/" + teams.get(at) + "/projects/3", at + 1);
    }
  }

  private static String quoted(List<String> ids) {
    return ids.stream().map(id -> "'" + id + "'").toList().toString();
  }

  /** The act goes to the head of the school, or to the municipality where the head has no login. */
  private static void adopted(String project, int number) throws Exception {
    var act = Map.of("number", number + "/27", "actDay", RegionDay.today().toString());
    step(KEEPER, project, "act", act).then().statusCode(200);
    var paper = Api.as(KEEPER).accept("*/*").get(project + "/act").then().statusCode(200).extract();
    assertThat(Vera.faults(paper.asByteArray())).isEmpty();
    var head =
        List.of("orghead", "munofficer2").stream()
            .filter(one -> Api.as(one).get(project).statusCode() == 200)
            .findFirst()
            .orElseThrow();
    step(head, project, "answer", Map.of("adopted", true))
        .then()
        .statusCode(200)
        .body("stage", equalTo("ADOPTED"));
  }

  @Test
  void k_the_signed_order_puts_who_passed_into_the_register() {
    Response drafted = keeper(Map.of("season", id())).post("/reserve-orders/enrolments");
    drafted
        .then()
        .statusCode(200)
        .body("lines", hasSize(reserved.size()))
        .body("changes", hasSize(0))
        .body("lines.origin.level.toSet()", contains(3))
        .body("lines.origin.ground.toSet()", contains("QUOTA"))
        .body("lines.origin.protocol.toSet()", contains("7"))
        .body("lines.origin.score.toSet()", contains(100f));
    assertThat(new HashSet<>(drafted.jsonPath().getList("lines.name", String.class)))
        .isEqualTo(reserved);
    assertThat(register("REGIONAL").getList("items")).isEmpty();

    Orders.issue(KEEPER, "/orders/" + drafted.path("order.id"));

    var register = register("REGIONAL");
    assertThat(new HashSet<>(register.getList("items.name", String.class))).isEqualTo(reserved);
    assertThat(new HashSet<>(register.getList("items.stage"))).containsExactly("ENROLLED");
    assertThat(register.getList("items.orderNumber")).doesNotContainNull();
    Api.as(KEEPER)
        .get("/reserve-entries/" + register.getString("items[0].id"))
        .then()
        .body("origin.season", equalTo(id().toString()))
        .body("origin.score", equalTo(100f))
        .body("origin.ground", equalTo("QUOTA"))
        .body("origin.protocol", equalTo("7"))
        .body("origin.rules", equalTo(1));
  }

  private JsonPath register(String kind) {
    return Api.as(KEEPER)
        .get("/reserve-entries?size=200&kind=" + kind + "&season=" + id())
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  @Test
  void l_a_municipality_enrols_whom_the_institute_recommends() {
    var open = Api.as(KEEPER).get(season + "/recommendations").jsonPath();
    List<String> decisions = open.getList("people.decision");
    keeper(Map.of("decisions", decisions)).post(season + "/recommendations").then().statusCode(200);
    var there = "/seasons/" + id() + "/enrolment?municipality=42-17";
    List<String> mine = Api.as("munofficer").get(there).path("people.name");
    assertThat(mine).isNotEmpty();
    var drafted =
        Api.as("munofficer")
            .contentType(JSON)
            .body(Map.of("season", id(), "municipality", "42-17"))
            .post("/reserve-orders/enrolments");
    drafted.then().statusCode(200).body("lines", hasSize(mine.size()));
    var order = "/orders/" + drafted.path("order.id");
    Orders.step("munofficer", order, "approval", Map.of("approvers", List.of("munhead")))
        .then()
        .statusCode(200);
    Api.as("munhead")
        .contentType(JSON)
        .body(Map.of("verdict", "AGREED"))
        .post(order + "/decisions")
        .then()
        .statusCode(200);
    Orders.sign("munhead", order).then().statusCode(200);
    Orders.register("munhead", order, UUID.randomUUID().toString()).then().statusCode(403);
    Orders.register("munofficer2", order, UUID.randomUUID().toString()).then().statusCode(404);
    Orders.register("munofficer", order, UUID.randomUUID().toString()).then().statusCode(200);

    var register = register("MUNICIPAL");
    assertThat(register.getList("items.name")).containsExactlyInAnyOrderElementsOf(mine);
    assertThat(new HashSet<>(register.getList("items.stage"))).containsExactly("ENROLLED");
    assertThat(new HashSet<>(register.getList("items.reserve"))).containsExactly("42-17");
    assertThat(open.getList("people.recommended")).hasSize(decisions.size()).doesNotContain(false);
    assertThat(register("MUNICIPAL&stage=PROPOSED").getList("items")).isEmpty();
  }

  @Test
  void m_the_coverage_of_heads_is_held_against_a_tenth() {
    var table = Api.as(KEEPER).get("/reserve-coverage").then().statusCode(200).extract().jsonPath();
    assertThat(table.getInt("norm")).isEqualTo(10);
    List<Map<String, Object>> rows = new ArrayList<>(table.getList("rows"));
    rows.add(table.getMap("whole"));
    for (var row : rows) {
      var heads = new BigDecimal(row.get("heads").toString());
      var needed = heads.divide(BigDecimal.TEN).setScale(0, RoundingMode.CEILING).intValue();
      assertThat(row.get("needed")).as("%s", row).isEqualTo(needed);
      assertThat(row.get("met")).as("%s", row).isEqualTo((int) row.get("reserve") >= needed);
    }
    assertThat(coverage() - covered).isGreaterThanOrEqualTo(reserved.size());
  }

  /** How many of the reserve count; none while no season has a norm. */
  private static int coverage() {
    var answer = Api.as(KEEPER).get("/reserve-coverage");
    return answer.statusCode() == 200 ? answer.jsonPath().getInt("whole.reserve") : 0;
  }

  @Test
  void n_a_season_ends_when_its_levels_are_decided_and_nothing_goes_back() {
    step("officer", season, "closing", Map.of()).then().statusCode(403);
    step(KEEPER, season + "/levels/3", "return-request", Map.of("reason", "ошибка"))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/run-in-order"));

    step(KEEPER, season, "closing", Map.of())
        .then()
        .statusCode(200)
        .body("stage", equalTo("CLOSED"));

    step(KEEPER, season, "closing", Map.of()).then().statusCode(409);
    step(KEEPER, level, "return-request", Map.of("reason", "ошибка"))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/not-at-stage"));
    for (var number = 1; number <= 3; number++) {
      Api.as("teacher").get(season + "/levels/" + number + "/lists/FINAL").then().statusCode(200);
    }
    var report = Api.as(KEEPER).accept("*/*").get(season + "/report/paper");
    report.then().statusCode(200);
  }
}
