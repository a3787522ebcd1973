package ru.rsnms.deploy.harness;

import static io.restassured.http.ContentType.JSON;
import static ru.rsnms.deploy.harness.SomeLevel.sql;
import static ru.rsnms.deploy.harness.SomeSeason.KEEPER;

import java.util.List;
import java.util.Map;

/** Final decisions of the later levels of a season, written into the database. */
public final class SomeCadre {

  private SomeCadre() {}

  /** A season whose first level is final; answers its id. */
  public static String season(String title) throws Exception {
    var level = SomeLevel.published(title);
    var season = level.split("/")[2];
    sql("update reserve.level set appeals_to = current_date - 2 where season_id = '%s'", season);
    SomeLevel.step(KEEPER, level, "finish", Map.of()).then().statusCode(200);
    return season;
  }

  /**
   * Final decisions of a level with the numbers and the places of candidates of the first level,
   * about people who were never in a reserve.
   */
  public static void decided(String season, int level, boolean passed, int from, int to)
      throws Exception {
    sql(
        "insert into reserve.level (id, version, season_id, number, stage, published_at, appeals_to)"
            + " select uuidv7(), 0, '%1$s', %2$d, 'FINAL', now(), current_date - 1"
            + " where not exists (select 1 from reserve.level"
            + " where season_id = '%1$s' and number = %2$d)",
        season, level);
    var columns =
        SomeLevel.count(
                "select count(*) from information_schema.columns where table_schema = 'reserve'"
                    + " and table_name = 'decision' and column_name = 'row_id'")
            > 0;
    sql(
        "with free as (select id, last_name || ' ' || first_name as name,"
            + " row_number() over (order by md5(id::text || '%1$s')) n from registry.person p"
            + " where account is null and not exists (select 1 from reserve.entry e"
            + " where e.person_id = p.id) and not exists (select 1 from reserve.decision d"
            + " where d.person_id = p.id and d.season_id = '%1$s')),"
            + " known as (select d.*, row_number() over (order by d.number::int) n"
            + " from reserve.decision d where d.season_id = '%1$s' and d.level = 1"
            + " and d.number::int between %2$d and %3$d)"
            + " insert into reserve.decision (id, version, season_id, level, unit_id, run_id,"
            + " number, person_id, person_name, organization_name, municipality_code,"
            + " organization_code, place, total, passed, ground, stage%4$s)"
            + " select uuidv7(), 0, k.season_id, %5$d, k.unit_id, k.run_id, k.number, f.id, f.name,"
            + " k.organization_name, k.municipality_code, k.organization_code, k.place, k.total,"
            + " %6$b, %7$s, 'FINAL'%8$s from known k join free f on f.n = k.n",
        season,
        from,
        to,
        columns ? ", row_id, municipal" : "",
        level,
        passed,
        passed ? "'QUOTA'" : "null",
        columns ? ", k.unit_id, " + (level == 2 && !passed) : "");
  }

  /** What the decision of a level about a candidate is worth, changed by hand. */
  public static void alter(String season, int level, int number, String change) throws Exception {
    sql(
        "update reserve.decision set %s where season_id = '%s' and level = %d and number = '%d'",
        change, season, level, number);
  }

  /**
   * Enrols whom the third level lets into the region's reserve, by the order of some act whose
   * registration is written by hand; answers the ids of the stays, by name.
   */
  public static List<String> enrolled(String season) throws Exception {
    String act =
        Api.as(KEEPER)
            .contentType(JSON)
            .body(Map.of("season", season))
            .post("/reserve-orders/enrolments")
            .then()
            .statusCode(200)
            .extract()
            .path("id");
    sql(
        "with enrolled as (update reserve.entry set stage = 'ENROLLED', order_number = '1',"
            + " order_date = current_date, order_id = (select order_id from reserve.act"
            + " where id = '%2$s'), until = current_date + 1000"
            + " where season_id = '%1$s' and kind = 'REGIONAL' returning id)"
            + " insert into reserve.entry_step (entry_id, position, taken_at, on_day, account,"
            + " display_name, from_stage, to_stage, until) select id, 1, now(), current_date,"
            + " 'test', 'Проба', 'PROPOSED', 'ENROLLED', current_date + 1000 from enrolled",
        season, act);
    sql(
        "update reserve.act set stage = 'ISSUED', order_number = '1', order_date = current_date"
            + " where id = '%s'",
        act);
    return Api.as(KEEPER)
        .get("/reserve-entries?season=" + season)
        .then()
        .statusCode(200)
        .extract()
        .path("items.id");
  }

  /** Lets the frozen rules of a season allow extensions, as if they always had. */
  public static void extensible(String season, int months) throws Exception {
    sql("alter table reserve.rule_version_line disable trigger rule_version_line_append_only");
    sql(
        "update reserve.rule_version_line set value = '%d' where rule_key = 'EXTENSION_MONTHS'"
            + " and version_id in (select id from reserve.rule_version where season_id = '%s')",
        months, season);
    sql("alter table reserve.rule_version_line enable trigger rule_version_line_append_only");
  }
}
