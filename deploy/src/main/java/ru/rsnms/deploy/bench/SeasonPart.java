package ru.rsnms.deploy.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.rsnms.deploy.Texts;
import ru.rsnms.deploy.client.UserSession;

/**
 * The lists and the funnel of a season with 100,000 applications beside those of one with 100. Both
 * seasons and their invented people are taken out again.
 */
final class SeasonPart implements AutoCloseable {

  private static final Alternation TURNS =
      new Alternation(Duration.ofSeconds(2), Duration.ofSeconds(5));
  private static final int MANY = 100_000;
  private static final int FEW = 100;
  private static final int PAGES = 2;

  private static final Map<String, String> READ =
      Map.of(
          "funnel", "/seasons/%1$s/overview",
          "names", "/applications?season=%1$s&sort=name&page=%2$d",
          "list", "/applications?season=%1$s&page=%2$d",
          "stage", "/applications?season=%1$s&stage=ADMITTED",
          "municipality", "/applications?season=%1$s&municipality=%3$s");

  private static final String PEOPLE =
      """
      insert into registry.person (id, version, last_name, first_name, sex, born_on, forms_state,
        changed_by, changed_at)
      select uuidv7(), 0, 'Пробный' || n, 'Мир', 'MALE', date '1985-01-01', 'ABSENT', 'bench', now()
      from generate_series(1, %d) n
      """;

  private static final String SEASON =
      """
      insert into reserve.season select '%s', version, ordinal + %d, title, stage, owner_id, owner_name,
        municipality_code, organization_code, applications_from, applications_to, rules_number,
        order_id, order_number, order_date, changed_at, 'bench', changed_by_name
      from reserve.season where stage = 'RUNNING' order by ordinal desc limit 1
      """;

  private static final String APPLICATIONS =
      """
      with place as (select *, row_number() over (order by code) n from registry.organization
          where municipality_code is not null and kind = 'SCHOOL'),
        person as (select *, row_number() over (order by id) n from registry.person
          where changed_by = 'bench' order by id limit %2$d)
      insert into reserve.application (id, version, season_id, person_id, account, person_name, post,
        teaching_since, organization_id, organization_name, organization_code, municipality_code,
        stage, number, submitted_at, changed_at, changed_by_account, changed_by_name)
      select uuidv7(), 0, '%1$s', p.id, 'bench-' || p.n, p.last_name, 'Учитель', date '2010-09-01',
        o.id, o.full_name, o.code, o.municipality_code,
        (array['SUBMITTED', 'ADMITTED', 'ADMITTED', 'REJECTED'])[1 + p.n %% 4],
        p.n, now(), now(), 'bench', 'bench'
      from person p join place o on o.n = 1 + p.n %% (select count(*) from place)
      """;

  private static final String IDEAS =
      """
      insert into reserve.idea (id, version, application_id, stage, title, field)
      select uuidv7(), 0, id, 'SUBMITTED', 'Идея ' || number, 'MANAGEMENT'
      from reserve.application where season_id = '%s'
      """;

  private static final String MUNICIPALITY =
      "select municipality_code from reserve.application where season_id = '%s'"
          + " order by number limit 1";

  private final Connection owner;
  private final UserSession user;
  private final UUID many = UUID.randomUUID();
  private final UUID few = UUID.randomUUID();

  SeasonPart(Connection owner, UserSession user) throws SQLException {
    this.owner = owner;
    this.user = user;
    change(PEOPLE.formatted(MANY));
    fill(many, MANY, 1_000);
    fill(few, FEW, 2_000);
    change("analyze reserve.application, reserve.idea");
  }

  private void fill(UUID season, int applications, int ordinal) throws SQLException {
    change(SEASON.formatted(season, ordinal));
    change(APPLICATIONS.formatted(season, applications));
    change(IDEAS.formatted(season));
  }

  List<Row> rows() throws Exception {
    var place = new Query(owner, MUNICIPALITY.formatted(few)).column().get(0);
    var rows = new ArrayList<Row>();
    for (var read : READ.keySet().stream().sorted().toList()) {
      var path = READ.get(read);
      var times =
          TURNS.of(
              turn -> user.get(path.formatted(many, turn % PAGES, place)),
              turn -> user.get(path.formatted(few, turn % PAGES, place)));
      rows.add(
          new Row(
              Texts.of("bench.season." + read),
              Texts.of("bench.unit.milliseconds"),
              Figure.of(times.get(0)),
              Texts.of("bench.base.few"),
              Figure.of(times.get(1))));
    }
    return rows;
  }

  @Override
  public void close() throws SQLException {
    var ours = "season_id in ('%s', '%s')".formatted(many, few);
    change(
        "delete from reserve.idea where application_id in"
            + " (select id from reserve.application where %s)".formatted(ours));
    change("delete from reserve.application where " + ours);
    change("delete from reserve.application_tally where " + ours);
    change("delete from reserve.season where id in ('%s', '%s')".formatted(many, few));
    change("delete from registry.person where changed_by = 'bench'");
  }

  private void change(String statement) throws SQLException {
    try (var change = owner.createStatement()) {
      change.execute(statement);
    }
  }
}
