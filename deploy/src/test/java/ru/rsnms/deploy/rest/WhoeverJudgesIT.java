package ru.rsnms.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.rsnms.deploy.harness.SomeAppeal.CANDIDATE;
import static ru.rsnms.deploy.harness.SomeLevel.sql;
import static ru.rsnms.deploy.harness.SomeLevel.step;
import static ru.rsnms.deploy.harness.SomeSeason.KEEPER;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.SomeAppeal;
import ru.rsnms.deploy.harness.SomeLetters;
import ru.rsnms.deploy.harness.SomeLevel;
import ru.rsnms.deploy.harness.SomePanel;
import ru.rsnms.deploy.harness.SomeTeams;

/** What candidates get to see is the same, byte for byte, whoever of the experts wrote what. */
class WhoeverJudgesIT {

  @Test
  void a_candidate_cannot_tell_who_judged() throws Exception {
    var level = judged("Сезон безымянных экспертов");
    var season = level.split("/")[2];
    SomeLevel.confirmed(level);
    step(KEEPER, level, "publication", Map.of()).then().statusCode(200);
    SomeTeams.appealsPast(UUID.fromString(season), 1);
    step(KEEPER, level, "finish", Map.of()).then().statusCode(200);
    SomeLetters.sent(level, "FINAL");
    var before = seen(level);
    assertThat(before.get("/ideas/own")).contains("Назовите сроки", "Посчитайте деньги");
    assertThat(before).hasSizeGreaterThan(6);

    assertThat(
            sql(
                """
                update expertise.review r set advice = o.advice, total = o.total,
                  expert_id = (select id from expertise.expert e where e.field = 'безымянный'
                    and not exists (select 1 from expertise.review b where b.item_id = r.item_id
                      and b.expert_id = e.id) order by md5(e.id::text || r.id::text) limit 1)
                from expertise.review o join expertise.item i on i.id = o.item_id
                where o.item_id = r.item_id and o.id <> r.id and i.subject_id in
                  (select id from reserve.application where season_id = '%s' and number = %d)
                """,
                season, SomeAppeal.NUMBER))
        .isEqualTo(2);

    assertThat(seen(level)).isEqualTo(before);
  }

  /** Every answer about the own way, as it comes. */
  private static Map<String, String> seen(String level) {
    var season = level.split("/")[2];
    var ofSeason = "find { it.season == '%s' }.id".formatted(season);
    String application = Api.as(CANDIDATE).get("/applications/own").path(ofSeason);
    var letters = Api.as(CANDIDATE).get("/letters").jsonPath().getList("id", String.class);
    var found = new LinkedHashMap<String, String>();
    for (var path :
        List.of(
            "/applications/own",
            "/applications/" + application,
            "/decisions",
            "/decisions/" + SomeAppeal.decision(level),
            "/ideas/own",
            "/letters",
            level,
            level + "/lists/FINAL",
            "/tasks")) {
      found.put(path, text(path));
    }
    for (var letter : letters) {
      found.put(letter, text("/letters/" + letter));
      found.put(letter + "/paper", text("/letters/" + letter + "/paper"));
    }
    return found;
  }

  private static String text(String path) {
    var answer = Api.as(CANDIDATE).accept("*/*").get(path).then().statusCode(200).extract();
    return new String(answer.asByteArray(), StandardCharsets.UTF_8);
  }

  /** Two experts have judged the candidate's idea, each in words of their own. */
  private static String judged(String title) throws Exception {
    var level = SomeLevel.underReview(title, SomeLevel.best(10));
    var season = level.split("/")[2];
    SomeAppeal.owned(level);
    SomeAppeal.withoutRights(level);
    sql(
        """
        insert into reserve.idea (id, version, application_id, stage, title, field, problem, solution)
        select uuidv7(), 0, id, 'SUBMITTED', 'Замысел ' || number, 'LEARNING', 'Мало занятий', 'Занятия'
        from reserve.application where season_id = '%s'
        """,
        season);
    sql(
        "insert into reserve.season_date (season_id, milestone, on_day) values ('%s', 'REVIEW', '%s')",
        season, RegionDay.today().plusDays(9));
    sql(
        """
        insert into expertise.expert (id, version, person_id, name, field, state, load_limit,
          changed_at, changed_by_account, changed_by_name)
        select uuidv7(), 0, id, last_name, 'безымянный', 'PAUSED', 1, now(), 'x', 'x'
        from registry.person p where account is null and not exists
          (select 1 from expertise.expert e where e.person_id = p.id) order by md5(id::text) limit 6
        """);
    step(KEEPER, level, "judging", Map.of("form", SomePanel.form(), "municipalityBars", false))
        .then()
        .statusCode(200);
    sql(
        """
        insert into expertise.review (id, version, panel_id, item_id, expert_id, stage, advice, total,
          assigned_at, submitted_at, reason, changed_at, changed_by_account, changed_by_name)
        select uuidv7(), 0, i.panel_id, i.id, e.id, 'SUBMITTED',
          case e.n when 1 then 'Посчитайте деньги.' else 'Назовите сроки.' end,
          case e.n when 1 then 9 else 11 end, now(), now(), '', now(), 'x', 'x'
        from expertise.item i join reserve.application a on a.id = i.subject_id
        cross join (select id, row_number() over (order by id desc) as n from expertise.expert
          where field = 'безымянный' order by id desc limit 2) e
        where a.season_id = '%s'
        """,
        season);
    sql(
        """
        insert into expertise.review_mark (review_id, position, mark, comment)
        select r.id, n, 4 - n, '' from expertise.review r cross join generate_series(0, 1) n
        where r.stage = 'SUBMITTED'
          and not exists (select 1 from expertise.review_mark m where m.review_id = r.id)
        """);
    return level;
  }
}
