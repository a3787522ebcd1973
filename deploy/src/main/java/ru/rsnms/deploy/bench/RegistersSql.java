package ru.rsnms.deploy.bench;

/** The statements by which the registers of documents, people and organisations are read bare. */
final class RegistersSql {

  static final String SOME_ORDERS =
      "select id from document.orders order by changed_at desc limit 50";
  static final String SOME_TITLES =
      "select title from document.orders order by changed_at desc limit 50";
  static final String SOME_PEOPLE = "select id from registry.person order by id limit 100";
  static final String SOME_SURNAMES = "select last_name from registry.person order by id limit 100";
  static final String SOME_ORGANIZATIONS =
      "select id from registry.organization order by id limit 100";
  static final String SOME_CODES = "select code from registry.organization order by id limit 100";

  private static final String ORDER_COLUMNS =
      """
      select o.id, o.kind, o.stage, o.title, o.number, o.registered_on, o.issuer_id, o.issuer_name,
        o.drafter_name, o.changed_at
      from document.orders o
      """;
  private static final String ORDER_HAS_WORDS =
      " where o.search @@ websearch_to_tsquery('russian', ?) or lower(o.number) like lower(?)";
  private static final String NEWEST_FIRST = " order by o.changed_at desc, o.id limit 50";
  private static final String COUNT_ORDERS = "select count(*) from document.orders o";

  static final String[] ORDERS = {ORDER_COLUMNS + NEWEST_FIRST + " offset ?", COUNT_ORDERS};
  static final String[] ORDERS_BY_WORDS = {
    COUNT_ORDERS + ORDER_HAS_WORDS, ORDER_COLUMNS + ORDER_HAS_WORDS + NEWEST_FIRST
  };
  static final String[] ORDER = {
    "select * from document.orders where id = ?",
    "select * from document.visa where order_id = ? order by position",
    "select * from document.reader where order_id = ? order by position",
    "select * from document.publication where order_id = ? order by position",
    "select * from document.stage_change where order_id = ? order by position"
  };

  private static final String PERSON_COLUMNS =
      """
      select p.id, p.last_name, p.first_name, p.patronymic, work.position, o.id, o.brief_name, m.name,
        p.teaching_since
      from registry.person p
      left join lateral (
        select e.position, e.organization_id from registry.employment e
        where e.person_id = p.id and e.started_on <= current_date
          and (e.ended_on is null or e.ended_on >= current_date)
        order by e.rate desc, e.started_on, e.id limit 1) work on true
      left join registry.organization o on o.id = work.organization_id
      left join registry.municipality m on m.code = o.municipality_code
      """;
  private static final String PERSON_HAS_WORD =
      " where p.search_text like '%' || registry.folded(cast(? as text)) || '%'";
  private static final String PERSON_IS_ALIKE =
      " where registry.folded(cast(? as text)) <% p.search_text";
  private static final String BY_NAME = "p.last_name, p.first_name, p.patronymic, p.id limit 50";
  private static final String COUNT_PEOPLE = "select count(*) from registry.person p";

  static final String[] PEOPLE = {
    COUNT_PEOPLE, PERSON_COLUMNS + " order by " + BY_NAME + " offset ?"
  };
  static final String[] PEOPLE_BY_WORD = {
    COUNT_PEOPLE + PERSON_HAS_WORD, PERSON_COLUMNS + PERSON_HAS_WORD + " order by " + BY_NAME
  };
  static final String[] PEOPLE_ALIKE = {
    COUNT_PEOPLE + PERSON_HAS_WORD,
    COUNT_PEOPLE + PERSON_IS_ALIKE,
    PERSON_COLUMNS
        + PERSON_IS_ALIKE
        + " order by word_similarity(registry.folded(cast(? as text)), p.search_text) desc, "
        + BY_NAME
  };
  static final String[] PERSON = {
    "select * from registry.person where id = ?",
    "select * from registry.name_form where person_id = ?",
    """
    select e.*, o.brief_name from registry.employment e
    join registry.organization o on o.id = e.organization_id
    where e.person_id = ? order by e.started_on desc, e.rate desc
    """
  };

  private static final String ORGANIZATION_COLUMNS =
      """
      select o.id, o.code, o.kind, o.full_name, o.brief_name, o.municipality_code, m.name, o.closed_on,
        (select count(distinct e.person_id) from registry.employment e
         where e.organization_id = o.id and e.started_on <= current_date
           and (e.ended_on is null or e.ended_on >= current_date))
      from registry.organization o
      left join registry.municipality m on m.code = o.municipality_code
      """;
  private static final String ORGANIZATION_HAS_WORD =
      " where o.search_text like '%' || registry.folded(cast(? as text)) || '%'";
  private static final String BY_BRIEF_NAME = " order by o.brief_name, o.id limit 50";
  private static final String COUNT_ORGANIZATIONS = "select count(*) from registry.organization o";

  static final String[] ORGANIZATIONS = {
    COUNT_ORGANIZATIONS, ORGANIZATION_COLUMNS + BY_BRIEF_NAME + " offset ?"
  };
  static final String[] ORGANIZATIONS_BY_WORD = {
    COUNT_ORGANIZATIONS + ORGANIZATION_HAS_WORD,
    ORGANIZATION_COLUMNS + ORGANIZATION_HAS_WORD + BY_BRIEF_NAME
  };
  static final String[] ORGANIZATION = {
    """
    select o.*, u.brief_name, m.name from registry.organization o
    left join registry.organization u on u.id = o.parent_id
    left join registry.municipality m on m.code = o.municipality_code where o.id = ?
    """,
    """
    select s.*, p.last_name, p.first_name, p.patronymic from registry.signatory s
    join registry.person p on p.id = s.person_id where s.organization_id = ?
    """,
    """
    select count(distinct person_id) from registry.employment
    where organization_id = ? and (ended_on is null or ended_on >= current_date)
    """
  };

  private RegistersSql() {}
}
