package ru.rsnms.deploy.harness;

import static io.restassured.http.ContentType.JSON;
import static ru.rsnms.deploy.harness.SomeLevel.sql;
import static ru.rsnms.deploy.harness.SomeLevel.step;

import java.util.Map;

/** Appeals for tests: the demo candidate against the failure with number 7. */
public final class SomeAppeal {

  public static final String CANDIDATE = "candidate";

  /** The application's number of {@link #CANDIDATE} in a level of ten. */
  public static final int NUMBER = 7;

  private SomeAppeal() {}

  /** A level with a published list that the candidate is in, and did not pass. */
  public static String level(String title) throws Exception {
    var level = SomeLevel.underReview(title, SomeLevel.best(10));
    owned(level);
    SomeLevel.confirmed(level);
    step(SomeSeason.KEEPER, level, "publication", Map.of()).then().statusCode(200);
    return level;
  }

  /** Gives an application of a level to the demo candidate. */
  public static void owned(String level) throws Exception {
    sql(
        "update reserve.application a set account = 'candidate', person_id = p.id, person_name ="
            + " p.last_name || ' ' || p.first_name from registry.person p"
            + " where p.account = 'candidate' and a.season_id = '%s' and a.number = %d",
        season(level), NUMBER);
  }

  /** Nobody of a level has a right from the season that another test held before. */
  public static void withoutRights(String level) throws Exception {
    sql(
        "update reserve.ticket t set stage = 'REVOKED' from reserve.season s where t.stage ="
            + " 'ISSUED' and s.id = '%s' and t.owner_id = s.owner_id and t.for_ordinal = s.ordinal",
        season(level));
  }

  /** The candidate's decision of the level. */
  public static String decision(String level) {
    return Api.as(CANDIDATE)
        .get("/decisions")
        .jsonPath()
        .getString("find { it.season == '%s' }.id".formatted(season(level)));
  }

  /** A draft; answers its path under {@code /api}. */
  public static String begun(String level) {
    var address =
        Api.as(CANDIDATE)
            .contentType(JSON)
            .body(Map.of("decision", decision(level)))
            .post("/appeals")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    return address.substring(address.indexOf("/appeals/"));
  }

  /** A filed appeal. */
  public static String filed(String level) {
    var appeal = begun(level);
    written(appeal, "Балл за идею посчитан без одной оценки");
    step(CANDIDATE, appeal, "filing", Map.of()).then().statusCode(200);
    return appeal;
  }

  public static void written(String appeal, String text) {
    Api.as(CANDIDATE)
        .header("If-Match", Api.as(CANDIDATE).get(appeal).header("ETag"))
        .contentType(JSON)
        .body(Map.of("text", text))
        .put(appeal + "/text")
        .then()
        .statusCode(200);
  }

  /** A filed appeal that the commission considers alone. */
  public static String considered(String level) {
    var appeal = filed(level);
    step(SomeSeason.KEEPER, appeal, "admission", Map.of()).then().statusCode(200);
    step(SomeSeason.KEEPER, appeal, "review", Map.of()).then().statusCode(200);
    return appeal;
  }

  /** The body of the commission's answer. */
  public static Map<String, Object> ruling(boolean satisfied) {
    return Map.of(
        "satisfied",
        satisfied,
        "protocol",
        "9",
        "date",
        RegionDay.today().toString(),
        "reason",
        "Оценка была сдана, но не учтена.");
  }

  private static String season(String level) {
    return level.split("/")[2];
  }
}
