package ru.rsnms.deploy.harness;

import static io.restassured.http.ContentType.JSON;

import io.restassured.response.Response;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * First levels of seasons for tests, with candidates written into the database: a season of today
 * takes weeks, a test has none.
 */
public final class SomeLevel {

  /** Chairs the commission. */
  public static final String CHAIR = "chair";

  private static final String KEEPER = SomeSeason.KEEPER;

  private SomeLevel() {}

  /** A level under review; answers its path under {@code /api}. */
  public static String underReview(String title, Candidates candidates) throws Exception {
    var season = SomeSeason.running(title);
    var level = season + "/levels/1";
    step(KEEPER, level, "opening", Map.of()).then().statusCode(200);
    SomeSeason.alter(
        season, "applications_from = current_date - 40, applications_to = current_date - 10");
    try (var database = SystemUnderTest.system().databaseAsOwner()) {
      candidates.write(database, SomeSeason.id(season).toString());
    }
    step(KEEPER, level, "closing", Map.of()).then().statusCode(200);
    step(KEEPER, level, "review", Map.of()).then().statusCode(200);
    return level;
  }

  /** Puts applications of a season with their results into the database. */
  @FunctionalInterface
  public interface Candidates {
    void write(Connection database, String season) throws SQLException;
  }

  /**
   * So many candidates out of the registry; number {@code n} has {@code 100 - n} points of either
   * part, so that the numbers are the places.
   */
  public static Candidates best(int candidates) {
    return (database, season) -> {
      run(database, APPLICATIONS.formatted(season, candidates));
      run(database, RESULTS.formatted("TEST", season));
      run(database, RESULTS.formatted("IDEA", season));
    };
  }

  private static final String APPLICATIONS =
      """
      insert into reserve.application (id, version, season_id, person_id, account, person_name, post,
        teaching_since, organization_id, organization_name, organization_code, municipality_code,
        stage, number, submitted_at, changed_at, changed_by_account, changed_by_name)
      select uuidv7(), 0, '%s', p.id, 'test-' || p.id, p.last_name || ' ' || p.first_name, 'Учитель',
        date '2010-09-01', o.id, coalesce(o.brief_name, o.full_name), o.code, o.municipality_code,
        'ADMITTED', p.n, now() - interval '20 days' + p.n * interval '1 minute', now(), 'test', 'Проба'
      from (select *, row_number() over (order by id) n from registry.person t where account is null
        and exists (select 1 from registry.employment where person_id = t.id)) p
      join lateral (select organization_id from registry.employment
        where person_id = p.id order by started_on, id limit 1) e on true
      join registry.organization o on o.id = e.organization_id
      where p.n <= %d
      """;

  private static final String RESULTS =
      """
      insert into reserve.result (application_id, kind, season_id, value, leadership, source_note,
        taken_at, account, display_name)
      select id, '%s', season_id, greatest(0, 100 - number), 50, 'Ведомость пробы', now(), 'test', 'Проба'
      from reserve.application where season_id = '%s'
      """;

  public static Response step(String user, String of, String step, Map<String, ?> body) {
    return Api.as(user)
        .header("If-Match", Api.as(user).get(of).then().statusCode(200).extract().header("ETag"))
        .contentType(JSON)
        .body(body)
        .post(of + "/" + step);
  }

  /** A new run of a level; answers its path under {@code /api}. */
  public static String run(String level) {
    var address =
        Api.as(KEEPER)
            .contentType(JSON)
            .body(Map.of())
            .post(level + "/runs")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    return address.substring(address.indexOf("/selection-runs/"));
  }

  /** A run that the chair has confirmed. */
  public static String confirmed(String level) {
    var run = run(level);
    step(KEEPER, run, "proposal", Map.of()).then().statusCode(200);
    step(CHAIR, run, "confirmation", protocol()).then().statusCode(200);
    return run;
  }

  /** Ten candidates, a confirmed run and a published list: five pass. Answers the level's path. */
  public static String published(String title) throws Exception {
    forgetRights();
    var level = underReview(title, best(10));
    confirmed(level);
    step(KEEPER, level, "publication", Map.of()).then().statusCode(200);
    return level;
  }

  /** What seasons of other tests left to some of the candidates would let more of them pass. */
  private static void forgetRights() throws SQLException, IOException {
    sql(
        "update reserve.ticket t set stage = 'REVOKED' where stage = 'ISSUED' and for_ordinal ="
            + " (select max(ordinal) + 1 from reserve.season s where s.owner_id = t.owner_id)");
  }

  /** The body of a confirmation without a tie. */
  public static Map<String, Object> protocol() {
    return Map.of("protocol", "7", "date", RegionDay.today().toString());
  }

  /** Changes the database by hand, as the owner. */
  public static int sql(String statement, Object... details) throws SQLException, IOException {
    try (var database = SystemUnderTest.system().databaseAsOwner()) {
      return run(database, statement.formatted(details));
    }
  }

  private static int run(Connection database, String statement) throws SQLException {
    try (var change = database.createStatement()) {
      return change.executeUpdate(statement);
    }
  }

  /** One number out of the database. */
  public static long count(String question, Object... details) throws Exception {
    try (var database = SystemUnderTest.system().databaseAsOwner();
        var ask = database.createStatement();
        var answer = ask.executeQuery(question.formatted(details))) {
      answer.next();
      return answer.getLong(1);
    }
  }

  /** One value out of the database, in words. */
  public static String words(String question, Object... details) throws Exception {
    try (var database = SystemUnderTest.system().databaseAsOwner();
        var ask = database.createStatement();
        var answer = ask.executeQuery(question.formatted(details))) {
      answer.next();
      return answer.getString(1);
    }
  }
}
