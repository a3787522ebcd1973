package ru.rsnms.deploy.harness;

import static ru.rsnms.deploy.harness.SomeLevel.count;
import static ru.rsnms.deploy.harness.SomeLevel.sql;

import java.util.Map;
import java.util.UUID;

/**
 * Two teams at their sites for tests, written into the database: the way there takes weeks, a test
 * has none. The demo candidate is in the first.
 */
public final class SomeTeams {

  private static final int PEOPLE = 10;

  private SomeTeams() {}

  /** A running season with one place at level 3 and a least score of 60; answers its path. */
  public static String placed(String title) throws Exception {
    var season = SomeSeason.settled(title);
    SomeSeason.settle(season, "TEAMS_TO_LEVEL_THREE", "1").then().statusCode(200);
    SomeSeason.settle(season, "MEMBER_MIN_SCORE", "60").then().statusCode(200);
    SomeSeason.step(season, "freezing", Map.of()).then().statusCode(200);
    SomeSeason.alter(season, "stage = 'RUNNING', order_number = '1', order_date = current_date");
    var id = SomeSeason.id(season);
    SomeApplications.submitted(id, PEOPLE);
    confirm(id);
    site(id, "INTERNSHIP", "42-03-s001");
    team(id, 1);
    team(id, 2);
    return season;
  }

  /** The roster of a season whose level 1 was held elsewhere. */
  private static void confirm(UUID season) throws Exception {
    sql(
        """
        insert into reserve.entrant (season_id, application_id, ground, admitted_at, account, display_name)
        select season_id, id, 'протокол пробы', now(), 'test', 'Проба' from reserve.application
        where season_id = '%s'
        """,
        season);
  }

  /** An organisation that takes two teams of a level. */
  public static void site(UUID season, String kind, String organization) throws Exception {
    sql(
        """
        insert into reserve.site (id, version, season_id, kind, organization_id, organization_name,
          organization_code, municipality_code, stage, teams, indicator, tendency, order_id, order_number, order_date,
          changed_at, changed_by_account, changed_by_name)
        select uuidv7(), 0, '%s', '%s', o.id, coalesce(o.brief_name, o.full_name), o.code, o.municipality_code,
          'ACTIVE', 2, 'Проба', 'UNSTABLE', uuidv7(), '1', current_date, now(), 'test', 'Проба'
        from registry.organization o where o.code = '%s'
        """,
        season, kind, organization);
  }

  /** A placed team: the first has the applications up to the fifth, the second the others. */
  private static void team(UUID season, int number) throws Exception {
    sql(
        """
        insert into reserve.team (id, version, season_id, number, stage, internship_id, changed_at,
          changed_by_account, changed_by_name)
        select uuidv7(), 0, '%s', %d, 'PLACED', s.id, now(), 'test', 'Проба' from reserve.site s
        where s.season_id = '%s' and s.kind = 'INTERNSHIP'
        """,
        season, number, season);
    sql(
        """
        insert into reserve.team_member (team_id, position, application_id, person_id, person_name,
          organization_id, organization_name, municipality_code, role, joined_at, joined_reason)
        select t.id, row_number() over (order by a.number) - 1, a.id, a.person_id, a.person_name,
          a.organization_id, a.organization_name, a.municipality_code,
          case when a.number in (1, 6) then 'LEADER' else 'MEMBER' end, now(), 'проба'
        from reserve.application a join reserve.team t on t.season_id = a.season_id and t.number = %d
        where a.season_id = '%s' and (a.number - 1) / 5 = %d
        """,
        number, season, number - 1);
  }

  /** The project of a team whose people have no accounts, handed in. */
  public static void handIn(UUID season, int team, int level) throws Exception {
    sql(
        """
        insert into reserve.project (id, version, team_id, season_id, level, kind, stage, title, summary, hosts,
          submitted_at, submitted_by_name, changed_at, changed_by_account, changed_by_name)
        select uuidv7(), 1, t.id, t.season_id, %d, %s, 'DRAFT', 'Наставники рядом', 'Пары учителей', 'Директор',
          now(), 'Проба', now(), 'test', 'Проба' from reserve.team t where t.season_id = '%s' and t.number = %d
        """,
        level, level == 2 ? "null" : "'MANAGEMENT_PROJECT'", season, team);
    if (level == 2) {
      sql(
          "update reserve.team set stage = 'SUBMITTED' where season_id = '%s' and number = %d",
          season, team);
    }
  }

  /** Two whole reviews of what a team, or the person of an application, did. */
  public static void judged(UUID season, String subject, int number, String total)
      throws Exception {
    sql(
        """
        insert into expertise.expert (id, version, person_id, name, field, state, load_limit,
          changed_at, changed_by_account, changed_by_name)
        select uuidv7(), 0, id, last_name, 'проба', 'PAUSED', 1, now(), 'x', 'x'
        from registry.person order by id limit 2 on conflict do nothing
        """);
    sql(
        """
        insert into expertise.review (id, version, panel_id, item_id, expert_id, stage, advice, total,
          assigned_at, submitted_at, reason, changed_at, changed_by_account, changed_by_name)
        select uuidv7(), 0, i.panel_id, i.id, e.id, 'SUBMITTED', '', %s, now(), now(), '', now(), 'x', 'x'
        from expertise.item i join reserve.%s s on s.id = i.subject_id
        cross join (select id from expertise.expert order by id limit 2) e
        where s.season_id = '%s' and s.number = %d
        """,
        total, subject, season, number);
  }

  /** Two whole reviews of what an appeal is about, by others than the first judges. */
  public static void judgedAgain(String appeal, String total) throws Exception {
    sql(
        """
        insert into expertise.expert (id, version, person_id, name, field, state, load_limit,
          changed_at, changed_by_account, changed_by_name)
        select uuidv7(), 0, id, last_name, 'проба', 'PAUSED', 1, now(), 'x', 'x'
        from registry.person order by id limit 4 on conflict do nothing
        """);
    sql(
        """
        insert into expertise.review (id, version, panel_id, item_id, expert_id, stage, advice, total,
          assigned_at, submitted_at, reason, changed_at, changed_by_account, changed_by_name)
        select uuidv7(), 0, i.panel_id, i.id, e.id, 'SUBMITTED', '', %s, now(), now(), '', now(), 'x', 'x'
        from expertise.item i cross join expertise.expert e
        where i.subject_id = '%s' and e.id not in (select expert_id from expertise.conflict where item_id = i.id)
        order by e.id limit 2
        """,
        total, appeal);
  }

  public static UUID team(String season, int number) throws Exception {
    var found =
        SomeLevel.words(
            "select id from reserve.team where season_id = '%s' and number = %d",
            SomeSeason.id(season), number);
    return UUID.fromString(found);
  }

  /** Days for appeals are over. */
  public static void appealsPast(UUID season, int level) throws Exception {
    sql(
        "update reserve.level set appeals_to = current_date - 2 where season_id = '%s' and number = %d",
        season, level);
  }

  /** How many of a season are so. */
  public static long decisions(UUID season, int level, String which) throws Exception {
    return count(
        "select count(*) from reserve.decision where season_id = '%s' and level = %d and stage <> 'VOID' and %s",
        season, level, which);
  }
}
