package ru.rsnms.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static ru.rsnms.deploy.harness.SomeLevel.CHAIR;
import static ru.rsnms.deploy.harness.SomeLevel.best;
import static ru.rsnms.deploy.harness.SomeLevel.count;
import static ru.rsnms.deploy.harness.SomeLevel.run;
import static ru.rsnms.deploy.harness.SomeLevel.sql;
import static ru.rsnms.deploy.harness.SomeLevel.step;
import static ru.rsnms.deploy.harness.SomeSeason.KEEPER;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.SomeLevel;

/**
 * The season of the domain model's scenario: 97 candidates with a result, nine of them winners of
 * contests, and four with a right from the last season; half of 97 is 48 or 49, and the 48th and
 * the 49th are equal in everything.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodName.class)
class SeasonScenarioIT {

  private static final int ALL = 101;

  private String level;
  private String season;

  @BeforeAll
  void candidates_of_two_seasons() throws Exception {
    var before = SomeLevel.published("Сезон сценария, прошлый");
    sql(
        "update reserve.level set appeals_to = current_date - 2 where season_id = '%s'",
        before.split("/")[2]);
    step(KEEPER, before, "finish", Map.of()).then().statusCode(200);
    level = SomeLevel.underReview("Сезон сценария", best(ALL));
    season = level.split("/")[2];
    fourTicketsOf(before.split("/")[2]);
    nineWinners();
    sql(
        "update reserve.result set value = 48 where application_id ="
            + " (select id from reserve.application where season_id = '%s' and number = 53)",
        season);
  }

  /** The people numbered 6 to 10 failed the last season; one of the five rights is revoked. */
  private void fourTicketsOf(String before) throws Exception {
    sql(
        "update reserve.ticket set for_ordinal = (select ordinal from reserve.season where id ="
            + " '%s') where season_id = '%s'",
        season, before);
    sql(
        "update reserve.ticket set stage = 'REVOKED' where season_id = '%s' and person_id ="
            + " (select person_id from reserve.application where season_id = '%s' and number = 10)",
        before, season);
    sql(
        "delete from reserve.result where application_id in (select id from reserve.application"
            + " where season_id = '%s' and number between 6 and 9)",
        season);
  }

  /** The last nine by result, whom only the contest lets pass. */
  private void nineWinners() throws Exception {
    sql(
        """
        with winner as (select id from reserve.application where season_id = '%s' and number > 92),
        form as (insert into reserve.application_form (application_id, without_claims)
          select id, false from winner returning application_id),
        proof as (insert into reserve.attachment
            (id, application_id, name, media_type, sha256, size, bytes, kept_at)
          select uuidv7(), application_id, 'Диплом.pdf', 'application/pdf', 'проба', 1, '\\x00', now()
          from form returning id, application_id)
        insert into reserve.claim (id, application_id, contest, year, rank, of_team, attachment_id,
          stage, judged_at, judged_by_account, judged_by_name)
        select uuidv7(), application_id, 'Конкурс управленцев «Проба»', 2025, 'WINNER', false, id,
          'VERIFIED', now(), 'reserve', 'Проба' from proof
        """,
        season);
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
  void c_the_commission_parts_the_equals_and_everybody_passes_once() throws Exception {
    var run = run(level);
    step(KEEPER, run, "proposal", Map.of())
        .then()
        .statusCode(200)
        .body("head.tied", equalTo(2))
        .body("tiedPlaces", equalTo(1))
        .body("tiedRows.number", equalTo(List.of("52", "53")));
    step(
            CHAIR,
            run,
            "confirmation",
            Map.of(
                "protocol",
                "12",
                "date",
                RegionDay.today().toString(),
                "chosen",
                List.of(unit(run, "53")),
                "reason",
                "Опыт руководства проектами"))
        .then()
        .statusCode(200)
        .body("head.passed", equalTo(61))
        .body(
            "grounds", equalTo(Map.of("QUOTA", 47, "COMMISSION", 1, "FAST_TRACK", 9, "TICKET", 4)));

    assertThat(count("select count(*) from reserve.decision where season_id = '%s'", season))
        .isEqualTo(ALL);
    assertThat(
            count(
                "select count(distinct person_id) from reserve.decision"
                    + " where season_id = '%s' and passed and ground is not null",
                season))
        .isEqualTo(61);
    assertThat(
            count(
                "select count(*) from reserve.ticket where for_ordinal ="
                    + " (select ordinal from reserve.season where id = '%s') and stage = 'USED'",
                season))
        .isEqualTo(4);
  }

  private static String unit(String run, String number) {
    JsonPath card = Api.as(KEEPER).get(run).jsonPath();
    return card.getString("tiedRows.find { it.number == '%s' }.unit".formatted(number));
  }

  @Test
  void d_lists_say_who_passed_and_by_what() throws Exception {
    step(KEEPER, level, "publication", Map.of()).then().statusCode(200);

    for (var reader : List.of("teacher", KEEPER)) {
      Api.as(reader).get(level + "/lists/PRELIMINARY").then().body("total", equalTo(61));
    }
    var rating = Api.as(KEEPER).get(level + "/lists/RATING?size=200").jsonPath();
    assertThat(rating.getList("items.findAll { it.ground == 'FAST_TRACK' }")).hasSize(9);
    assertThat(rating.getBoolean("items.find { it.number == '52' }.passed")).isFalse();
    assertThat(rating.getBoolean("items.find { it.number == '53' }.passed")).isTrue();
    var failed = rating.getString("items.find { it.number == '52' }.id");
    Api.as(KEEPER)
        .get("/decisions/" + failed)
        .then()
        .body("explanation[0]", equalTo(CHOSE_OTHERS.formatted(day())))
        .body("passed", is(false));
  }

  private static final String CHOSE_OTHERS =
      "Вы не проходите: при равенстве всех показателей комиссия выбрала других,"
          + " протокол № 12 от %s.";

  private static String day() {
    return java.time.format.DateTimeFormatter.ofPattern("dd.MM.yyyy").format(RegionDay.today());
  }

  @Test
  void e_failing_gives_a_right_to_the_next_season_alone() throws Exception {
    sql("update reserve.level set appeals_to = current_date - 2 where season_id = '%s'", season);
    step(KEEPER, level, "finish", Map.of()).then().statusCode(200).body("stage", equalTo("FINAL"));

    assertThat(
            count(
                "select count(*) from reserve.ticket t join reserve.season s on s.id = t.season_id"
                    + " where s.id = '%s' and t.for_ordinal = s.ordinal + 1 and t.stage = 'ISSUED'",
                season))
        .isEqualTo(ALL - 61);
    assertThat(
            count(
                "select count(*) from reserve.decision where season_id = '%s' and stage <> 'FINAL'",
                season))
        .isZero();
  }

  @Test
  void f_a_season_ends_when_its_levels_are_decided_and_nothing_goes_back() throws Exception {
    var path = "/seasons/" + season;
    sql("update reserve.level set stage = 'APPEALS' where season_id = '%s'", season);
    step(KEEPER, path, "closing", Map.of())
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/season-undecided"))
        .body("detail", equalTo(UNDECIDED));
    sql("update reserve.level set stage = 'FINAL' where season_id = '%s'", season);
    step("officer", path, "closing", Map.of()).then().statusCode(403);

    step(KEEPER, path, "closing", Map.of()).then().statusCode(200).body("stage", equalTo("CLOSED"));

    step(KEEPER, path, "closing", Map.of()).then().statusCode(409);
    step(KEEPER, level, "return-request", Map.of("reason", "ошибка"))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/not-at-stage"));
    Api.as("teacher").get(level + "/lists/FINAL").then().statusCode(200);
  }

  private static final String UNDECIDED =
      "Сезон ещё идёт: уровень 1 на этапе «Апелляции». Завершите его, потом сезон.";
}
