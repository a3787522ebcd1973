package ru.rsnms.deploy.harness;

import static io.restassured.http.ContentType.JSON;

import io.restassured.response.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Seasons of the reserve for tests: drafts with all rules settled. */
public final class SomeSeason {

  /** The institute's officer for the reserve. */
  public static final String KEEPER = "reserve";

  private static final Map<String, String> RULES =
      Map.ofEntries(
          Map.entry("FAILED_DATA_MONTHS", "12"),
          Map.entry("SHARE", "50"),
          Map.entry("BASE", "SCORED"),
          Map.entry("ROUNDING", "DOWN"),
          Map.entry("FAST_TRACK_COUNTING", "ON_TOP"),
          Map.entry("FAST_TRACK_IN_BASE", "YES"),
          Map.entry("TICKET_COUNTING", "ON_TOP"),
          Map.entry("TICKET_IN_BASE", "NO"),
          Map.entry("TICKET_NEEDS_TRAINING", "NO"),
          Map.entry("IDEA_WEIGHT", "60"),
          Map.entry("SCORE_DECIMALS", "2"),
          Map.entry("TIE_BREAK", "IDEA,LEADERSHIP"),
          Map.entry("EXPERTS_PER_ITEM", "2"),
          Map.entry("CALLING_SPREAD", "20"),
          Map.entry("SCORE_AGGREGATE", "MEDIAN"),
          Map.entry("EXPERT_LOAD", "30"),
          Map.entry("APPEAL_DAYS", "3"),
          Map.entry("APPEAL_ANSWER_DAYS", "5"),
          Map.entry("TEAM_SIZE", "5-7"),
          Map.entry("TRAINING_DAYS", "3"),
          Map.entry("MIN_ATTENDANCE", "80"),
          Map.entry("TEAMS_TO_LEVEL_THREE", "4"),
          Map.entry("SITE_YEARS", "3"),
          Map.entry("SITE_TOLERANCE", "0"),
          Map.entry("SITE_NEEDS_WINNER", "YES"),
          Map.entry("LOW_SHARE", "25"),
          Map.entry("AVOID_OWN_MUNICIPALITY", "NO"),
          Map.entry("REGIONAL_TERM_MONTHS", "36"),
          Map.entry("MUNICIPAL_TERM_MONTHS", "36"),
          Map.entry("COVERAGE", "10"));

  private static final List<String> NOT_APPLIED =
      List.of(
          "MIN_EXPERIENCE",
          "MIN_TOTAL",
          "MIN_IDEA",
          "MIN_TEST",
          "MEMBER_MIN_SCORE",
          "MEMBER_PLACES",
          "EXTENSION_MONTHS");

  private SomeSeason() {}

  /** A draft of the ministry without rules; answers its path under {@code /api}. */
  public static String blank(String title) {
    var today = RegionDay.today();
    String ministry =
        Api.as(KEEPER)
            .get("/organizations?kind=MINISTRY")
            .then()
            .statusCode(200)
            .extract()
            .path("items[0].id");
    var body =
        Map.of(
            "title",
            title,
            "owner",
            ministry,
            "applications",
            Map.of("from", today.toString(), "to", today.plusDays(30).toString()));
    var address =
        Api.as(KEEPER)
            .contentType(JSON)
            .body(body)
            .post("/seasons")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    return address.substring(address.indexOf("/seasons/"));
  }

  /** A draft with every rule settled and one contest. */
  public static String settled(String title) {
    var season = blank(title);
    RULES.forEach((key, value) -> settle(season, key, value).then().statusCode(200));
    NOT_APPLIED.forEach(key -> settle(season, key, "").then().statusCode(200));
    var contest =
        Map.of(
            "contest",
            "Конкурс управленцев «Проба»",
            "ranks",
            List.of("FINALIST", "WINNER"),
            "firstYear",
            2022,
            "teamCounts",
            false,
            "source",
            "DECIDED",
            "sourceWords",
            "протокол от 12.01.2027 № 1");
    step(season, "contests", contest).then().statusCode(200);
    return season;
  }

  /** A season that takes applications; its order is registered by hand. */
  public static String running(String title) {
    var season = settled(title);
    step(season, "freezing", Map.of()).then().statusCode(200);
    alter(season, "stage = 'RUNNING', order_number = '1', order_date = current_date");
    return season;
  }

  /** Changes the row of a season past the application. */
  public static void alter(String season, String change) {
    try (var owner = SystemUnderTest.system().databaseAsOwner();
        var update =
            owner.prepareStatement("update reserve.season set " + change + " where id = ?")) {
      update.setObject(1, id(season));
      update.executeUpdate();
    } catch (SQLException | IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  public static Response settle(String season, String key, String value) {
    var body =
        Map.of("value", value, "source", "DECIDED", "sourceWords", "протокол от 12.01.2027 № 1");
    return Api.as(KEEPER)
        .header("If-Match", version(season))
        .contentType(JSON)
        .body(body)
        .put(season + "/rules/" + key);
  }

  /** Takes a step on the version that the keeper sees now. */
  public static Response step(String season, String step, Map<String, ?> body) {
    return Api.as(KEEPER)
        .header("If-Match", version(season))
        .contentType(JSON)
        .body(body)
        .post(season + "/" + step);
  }

  public static String version(String season) {
    return Api.as(KEEPER).get(season).then().statusCode(200).extract().header("ETag");
  }

  public static UUID id(String season) {
    return UUID.fromString(season.substring("/seasons/".length()));
  }
}
