package ru.rsnms.deploy.harness;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.rsnms.deploy.harness.SomeLevel.sql;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;

/** Letters of levels for tests. */
public final class SomeLetters {

  private static final String KEEPER = SomeSeason.KEEPER;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int PAUSE_MILLIS = 300;

  private SomeLetters() {}

  /** Asks for the letters of a kind. */
  public static Response send(String level, String kind) {
    return Api.as(KEEPER)
        .contentType(JSON)
        .body(Map.of("kind", kind))
        .post(level + "/letters/mailings");
  }

  /** Has the letters of a kind written to the last one. */
  public static void sent(String level, String kind) throws Exception {
    send(level, kind).then().statusCode(201);
    awaitDone(newest(level));
  }

  /** Path of the newest job under {@code /api}. */
  public static String newest(String level) {
    return "/mailings/" + Api.as(KEEPER).get(level + "/letters/mailings").path("[0].id");
  }

  public static void awaitDone(String mailing) throws Exception {
    await(() -> "DONE".equals(Api.as(KEEPER).get(mailing).path("stage")));
  }

  /** Waits until something is so. */
  public static void await(Callable<Boolean> so) throws Exception {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!so.call()) {
      assertThat(System.nanoTime()).as("waited long enough").isLessThan(end);
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  /** Gives the people of some decisions an address with the number of the application in it. */
  public static void address(String level, String which, String pattern) throws Exception {
    sql(
        "update registry.person p set email = replace('%s', '%%s', d.number) from"
            + " reserve.decision d where d.person_id = p.id and d.season_id = '%s' and %s",
        pattern, season(level), which.replace("number", "d.number"));
  }

  /** The candidate of the demo region becomes the author of an application. */
  public static void ownedByCandidate(String level, int number) throws Exception {
    sql(
        "update reserve.application set account = 'candidate', person_id ="
            + " (select id from registry.person where account = 'candidate')"
            + " where season_id = '%s' and number = %d",
        season(level), number);
  }

  /** The letter about an application. */
  public static String of(String level, int number) throws Exception {
    return one(
        level,
        "select id from reserve.letter where application_number = '"
            + number
            + "' and season_id = '%s'");
  }

  /** One value out of the database, about a level's season. */
  public static String one(String level, String question) throws Exception {
    try (var database = SystemUnderTest.system().databaseAsOwner();
        var ask = database.createStatement();
        var answer = ask.executeQuery(question.formatted(season(level)))) {
      answer.next();
      return answer.getString(1);
    }
  }

  private static String season(String level) {
    return level.split("/")[2];
  }
}
