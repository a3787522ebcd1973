package ru.rsnms.deploy.harness;

import static io.restassured.http.ContentType.JSON;
import static ru.rsnms.deploy.harness.SomeLevel.sql;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Agreements of one campaign on the table of their parties, as if they had just been sent. */
public final class SomeAgreements {

  /** Speaks for the municipality {@link #TOWN}. */
  public static final String MUNICIPALITY = "munofficer";

  /** Speaks for {@link #OTHER_TOWN}. */
  public static final String OTHER = "munofficer2";

  public static final String MINISTRY = "officer";
  public static final String CENTER = "center";

  public static final String TOWN = "42-17";
  public static final String OTHER_TOWN = "42-03";
  public static final String QUIET_TOWN = "42-01";

  public static final UUID MEETING = UUID.fromString("00000000-0000-7000-8000-000000000021");
  public static final UUID REPORT = UUID.fromString("00000000-0000-7000-8000-000000000022");
  public static final UUID COSTS = UUID.fromString("00000000-0000-7000-8000-000000000023");
  public static final UUID EVENT = UUID.fromString("00000000-0000-7000-8000-000000000031");

  private static final String TEXT =
      """
      {"title": "Соглашение о взаимодействии, %1$s", "place": "г. Кемерово",
       "preamble": "Министерство, Центр и %1$s заключили соглашение.",
       "units": [
        {"id": "00000000-0000-7000-8000-000000000001", "kind": "SECTION", "number": "1",
         "text": "Предмет", "children": [
          {"id": "00000000-0000-7000-8000-000000000011", "kind": "CLAUSE", "number": "1.1",
           "text": "Стороны проводят мероприятия по плану (приложение)."}]},
        {"id": "00000000-0000-7000-8000-000000000002", "kind": "SECTION", "number": "2",
         "text": "Обязанности", "children": [
          {"id": "00000000-0000-7000-8000-000000000021", "kind": "CLAUSE", "number": "2.1",
           "text": "Муниципальный орган проводит совещание в мае."},
          {"id": "00000000-0000-7000-8000-000000000022", "kind": "CLAUSE", "number": "2.2",
           "text": "Отчёт по п. 2.1 направляется в течение 5 рабочих дней."},
          {"id": "00000000-0000-7000-8000-000000000023", "kind": "CLAUSE", "number": "2.3",
           "text": "Помещение предоставляет %1$s."}]}],
       "annexes": [{"id": "00000000-0000-7000-8000-000000000003",
         "title": "План совместных мероприятий", "events": [
          {"id": "00000000-0000-7000-8000-000000000031", "text": "Клуб методистов",
           "executors": ["MINISTRY", "MUNICIPALITY"], "term": "ежегодно, до 1 июня",
           "result": "Протокол"}]}],
       "parties": [
        {"role": "MINISTRY", "roleName": "Министерство", "name": "Министерство образования",
         "lines": ["650000, г. Кемерово", "ИНН 4200000000"], "signatory": "Ф.Ф. Балдина",
         "position": "Министр"},
        {"role": "CENTER", "roleName": "Центр", "name": "Институт развития образования",
         "lines": ["650070, г. Кемерово"], "signatory": "И.И. Ректоров", "position": "Ректор"},
        {"role": "MUNICIPALITY", "roleName": "Муниципальный орган", "name": "%1$s",
         "lines": ["ул. Советская, 1"], "signatory": "П.П. Начальников",
         "position": "Начальник"}]}
      """;

  private SomeAgreements() {}

  /** Three agreements; the addresses of their negotiation by the codes of the municipalities. */
  public static Map<String, String> campaign(String name) throws Exception {
    var template = UUID.randomUUID();
    var version = UUID.randomUUID();
    var campaign = UUID.randomUUID();
    sql(
        "insert into agreement.template (id, version, code, kind, name, changed_at,"
            + " changed_by_account, changed_by_name) values ('%s', 0, '%s', 'TRIPARTITE', '%s',"
            + " now(), 'officer', 'Офицер')",
        template, template, name);
    sql(
        "insert into agreement.template_version (id, version, template_id, number, stage, content,"
            + " sha256, published_at, published_by, published_by_name, changed_at,"
            + " changed_by_account, changed_by_name) values ('%s', 0, '%s', 1, 'PUBLISHED',"
            + " '{\"title\": \"%s\"}', 'x', now(), 'officer', 'Офицер', now(), 'officer', 'Офицер')",
        version, template, name);
    sql(
        "insert into agreement.campaign (id, version, template_version_id, name, year, window_from,"
            + " window_to, answer_days, force_rule, field_values, stage, generated_at, sent_at,"
            + " changed_at, changed_by_account, changed_by_name) values ('%s', 0, '%s', '%s', 2026,"
            + " current_date, current_date + 100, 10, 'ON_LAST_SIGNATURE', '{}', 'RUNNING', now(),"
            + " now(), now(), 'officer', 'Офицер')",
        campaign, version, name);
    Map<String, String> made = new LinkedHashMap<>();
    for (var town : new String[] {TOWN, OTHER_TOWN, QUIET_TOWN}) {
      made.put(town, "/agreements/" + agreement(campaign, version, town) + "/talk");
    }
    return made;
  }

  private static UUID agreement(UUID campaign, UUID template, String town) throws Exception {
    var id = UUID.randomUUID();
    sql(
        "insert into agreement.agreement (id, version, campaign_id, template_version_id, kind,"
            + " title, stage, current_number, gaps, answer_days, force_rule, drafted_at, sent_at,"
            + " answer_due, changed_at, changed_by_account, changed_by_name) select '%s', 0, '%s',"
            + " '%s', 'TRIPARTITE', 'Соглашение о взаимодействии, ' || brief_name, 'SENT', 1, '[]',"
            + " 10, 'ON_LAST_SIGNATURE', now(), now(), current_date + 14, now(), 'officer', 'Офицер'"
            + " from registry.organization where code = '%s-uo'",
        id, campaign, template, town);
    var name =
        SomeLevel.words("select brief_name from registry.organization where code = '%s-uo'", town);
    sql(
        "insert into agreement.agreement_version values ('%s', 1, '%s', 'first-%s', 'DRAFTED',"
            + " now(), 'officer', 'Офицер')",
        id, TEXT.formatted(name.replace("\"", "\\\"")), id);
    party(id, 1, "MINISTRY", "Министерство", "kind = 'MINISTRY'", 3);
    party(id, 2, "CENTER", "Центр", "kind = 'INSTITUTE'", 2);
    party(id, 3, "MUNICIPALITY", "Муниципальный орган", "code = '" + town + "-uo'", 1);
    return id;
  }

  private static void party(
      UUID agreement, int position, String role, String name, String which, int step)
      throws Exception {
    sql(
        "insert into agreement.agreement_party (id, version, agreement_id, role_code, role_name,"
            + " position, organization_id, name, municipality_code, organization_code, step, state,"
            + " invited_at) select '%s', 0, '%s', '%s', '%s', %s, id, brief_name,"
            + " municipality_code, code, %s, 'INVITED', now() from registry.organization where %s"
            + " order by code limit 1",
        UUID.randomUUID(), agreement, role, name, position, step, which);
  }

  /** Proposes; what it says of itself is the address of the proposal. */
  public static String proposed(String who, String talk, Map<String, Object> said) {
    var address = propose(who, talk, said).then().statusCode(201).extract().header("Location");
    return address.replaceFirst(".*/api", "");
  }

  public static Response propose(String who, String talk, Map<String, Object> said) {
    return Api.as(who).contentType(JSON).body(said).post(talk + "/proposals");
  }

  public static Map<String, Object> replace(int number, UUID unit, String wording) {
    var said = new HashMap<String, Object>();
    said.put("number", number);
    said.put("unit", unit);
    said.put("kind", "REPLACE");
    said.put("wording", wording);
    said.put("reason", "Так можно успеть");
    return said;
  }

  public static Response answer(String who, String proposal, String verdict, String reason) {
    var said = new HashMap<String, Object>();
    said.put("verdict", verdict);
    said.put("reason", reason);
    return Api.as(who).contentType(JSON).body(said).post(proposal + "/answer");
  }

  /** All the others agree to a proposal of the municipality. */
  public static void agreed(String proposal) {
    answer(MINISTRY, proposal, "ACCEPT", null).then().statusCode(200);
    answer(CENTER, proposal, "ACCEPT", null).then().statusCode(200);
  }

  public static Response enter(String who, String talk) {
    var seen = Api.as(who).get(talk).header("ETag");
    return Api.as(who).contentType(JSON).header("If-Match", seen).post(talk + "/next-version");
  }

  public static Response accept(String who, String talk, int number) {
    return Api.as(who).contentType(JSON).body(Map.of("number", number)).post(talk + "/acceptance");
  }

  /** The id out of the address of a negotiation. */
  public static String id(String talk) {
    return talk.split("/")[2];
  }
}
