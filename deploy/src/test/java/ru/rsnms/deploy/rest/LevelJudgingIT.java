package ru.rsnms.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static ru.rsnms.deploy.harness.SomeLevel.best;
import static ru.rsnms.deploy.harness.SomeLevel.count;
import static ru.rsnms.deploy.harness.SomeLevel.run;
import static ru.rsnms.deploy.harness.SomeLevel.sql;
import static ru.rsnms.deploy.harness.SomeLevel.step;
import static ru.rsnms.deploy.harness.SomeSeason.KEEPER;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.SomeLevel;
import ru.rsnms.deploy.harness.SomePanel;

/** Ideas of a level go to the experts by the season's rules, and their marks into its runs. */
class LevelJudgingIT {

  @Test
  void ideas_of_the_admitted_go_to_experts_once_and_without_their_authors() throws Exception {
    var level = levelWithIdeas("Сезон проверки экспертизы", 5);
    sql(
        "update reserve.application set stage = 'REJECTED' where season_id = '%s' and number = 5",
        season(level));
    sql(
        "update reserve.idea i set problem = 'Пишет ' || a.person_name from reserve.application a"
            + " where a.id = i.application_id and a.season_id = '%s'",
        season(level));
    promise(level);

    judge("officer", level).then().statusCode(403);
    judge(KEEPER, level)
        .then()
        .statusCode(200)
        .body("judging.progress.items", equalTo(4))
        .body("judging.progress.wanted", equalTo(8));

    judge(KEEPER, level)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/run-judging-begun"));
    assertThat(
            count(
                "select count(*) from expertise.item i join reserve.application a on a.id ="
                    + " i.subject_id where a.season_id = '%s' and position(split_part("
                    + "a.person_name, ' ', 1) in i.body) > 0",
                season(level)))
        .isZero();
  }

  @Test
  void nothing_is_handed_in_before_candidates_were_promised_a_day() throws Exception {
    var level = levelWithIdeas("Сезон проверки дня экспертизы", 2);

    judge(KEEPER, level)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/reserve/run-review-day"));
    Api.as(KEEPER).get(level).then().body("judging", nullValue());
  }

  @Test
  void whole_marks_of_experts_count_before_a_table_that_was_brought() throws Exception {
    var level = levelWithIdeas("Сезон проверки оценок экспертов", 4);
    promise(level);
    someExperts();
    judge(KEEPER, level).then().statusCode(200);
    review(level, 4, 2, "7.5");
    review(level, 3, 1, "15");

    run(level);

    // Half of what the form can give is 50; one review of two is none, so the table counts.
    assertThat(idea(level, 4)).isEqualTo(50);
    assertThat(idea(level, 3)).isEqualTo(97);
  }

  private static void someExperts() throws Exception {
    sql(
        """
        insert into expertise.expert (id, version, person_id, name, field, state, load_limit,
          changed_at, changed_by_account, changed_by_name)
        select uuidv7(), 0, id, last_name, 'проба', 'PAUSED', 1, now(), 'x', 'x'
        from registry.person order by id limit 2 on conflict do nothing
        """);
  }

  /** So many reviews of the idea of a candidate, written into the database. */
  private static void review(String level, int number, int experts, String total) throws Exception {
    sql(
        """
        insert into expertise.review (id, version, panel_id, item_id, expert_id, stage, advice, total,
          assigned_at, submitted_at, reason, changed_at, changed_by_account, changed_by_name)
        select uuidv7(), 0, i.panel_id, i.id, e.id, 'SUBMITTED', '', %s, now(), now(), '', now(), 'x', 'x'
        from expertise.item i join reserve.application a on a.id = i.subject_id
        cross join (select id from expertise.expert order by id limit %d) e
        where a.season_id = '%s' and a.number = %d
        """,
        total, experts, season(level), number);
  }

  private static long idea(String level, int number) throws Exception {
    return count(
        """
        select (w.input::json -> 'merits' ->> 'IDEA')::numeric::bigint from reserve.run_row w
        join reserve.run r on r.id = w.run_id join reserve.application a on a.id = w.unit_id
        where a.season_id = '%s' and a.number = %d
        """,
        season(level), number);
  }

  private static String levelWithIdeas(String title, int candidates) throws Exception {
    var level = SomeLevel.underReview(title, best(candidates));
    sql(
        """
        insert into reserve.idea (id, version, application_id, stage, title, field, problem, solution)
        select uuidv7(), 0, id, 'SUBMITTED', 'Замысел ' || number, 'LEARNING', 'Мало занятий', 'Занятия вечером'
        from reserve.application where season_id = '%s'
        """,
        season(level));
    return level;
  }

  private static void promise(String level) throws Exception {
    sql(
        "insert into reserve.season_date (season_id, milestone, on_day) values ('%s', 'REVIEW', '%s')",
        season(level), RegionDay.today().plusDays(9));
  }

  private static Response judge(String user, String level) {
    return step(
        user, level, "judging", Map.of("form", SomePanel.form(), "municipalityBars", false));
  }

  private static UUID season(String level) {
    return UUID.fromString(level.split("/")[2]);
  }
}
