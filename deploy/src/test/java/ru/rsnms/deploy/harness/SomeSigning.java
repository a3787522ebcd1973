package ru.rsnms.deploy.harness;

import static io.restassured.http.ContentType.JSON;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.rsnms.agreement.AgreementAnnex;
import ru.rsnms.agreement.AgreementText;
import ru.rsnms.agreement.JointEvent;
import ru.rsnms.agreement.PartyRequisites;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.UnitKind;

/** Agreements whose text all have accepted, before the eyes of those who sign them. */
public final class SomeSigning {

  public static final String OFFICER = "officer";
  public static final String TOWN_HEAD = "munhead";
  public static final String RECTOR = "rector";
  public static final String MINISTER = "minister";

  private static final byte[] SCAN =
      "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF"
          .getBytes(java.nio.charset.StandardCharsets.US_ASCII);

  private SomeSigning() {}

  /** What an agreement is agreed with. */
  public record Wanted(String town, String rule, LocalDate forceOn, LocalDate endsOn, int[] steps) {

    public static Wanted of(String town, String rule) {
      return new Wanted(town, rule, null, null, new int[] {3, 2, 1});
    }
  }

  /** An agreed text; the address of its signing. */
  public static String agreed(Wanted wanted) throws Exception {
    try (var owner = SystemUnderTest.system().databaseAsOwner()) {
      var id = UUID.randomUUID();
      var text = text(owner, wanted.town());
      var template = template(owner);
      run(
          owner,
          "insert into agreement.agreement (id, version, template_version_id, kind, title, stage,"
              + " current_number, gaps, answer_days, force_rule, force_on, ends_on, drafted_at,"
              + " sent_at, answer_due, agreed_sha256, agreed_at, changed_at, changed_by_account,"
              + " changed_by_name) values (?, 0, ?, 'TRIPARTITE', ?, 'AGREED', 1, '[]', 10, ?, ?, ?,"
              + " now(), now(), current_date + 14, ?, now(), now(), 'officer', 'Офицер')",
          id,
          template,
          text.title(),
          wanted.rule(),
          wanted.forceOn(),
          wanted.endsOn(),
          text.sha256());
      run(
          owner,
          "insert into agreement.agreement_version values (?, 1, ?, ?, 'DRAFTED', now(), 'officer',"
              + " 'Офицер')",
          id,
          text.canonical(),
          text.sha256());
      var codes = List.of("42-min", "42-iro", wanted.town() + "-uo");
      for (var i = 0; i < codes.size(); i++) {
        var said = text.parties().get(i);
        run(
            owner,
            "insert into agreement.agreement_party (id, version, agreement_id, role_code, role_name,"
                + " position, organization_id, name, municipality_code, organization_code, step,"
                + " state, accepted_number, invited_at, answered_at) select ?, 0, ?, ?, ?, ?, id,"
                + " brief_name, municipality_code, code, ?, 'ACCEPTED', 1, now(), now()"
                + " from registry.organization where code = ?",
            UUID.randomUUID(),
            id,
            said.role(),
            said.roleName(),
            i + 1,
            wanted.steps()[i],
            codes.get(i));
      }
      return "/agreements/" + id + "/signing";
    }
  }

  private static UUID template(Connection owner) throws SQLException {
    var template = UUID.randomUUID();
    var version = UUID.randomUUID();
    run(
        owner,
        "insert into agreement.template (id, version, code, kind, name, changed_at,"
            + " changed_by_account, changed_by_name) values (?, 0, ?, 'TRIPARTITE', 'Соглашение',"
            + " now(), 'officer', 'Офицер')",
        template,
        template.toString());
    run(
        owner,
        "insert into agreement.template_version (id, version, template_id, number, stage, content,"
            + " sha256, published_at, published_by, published_by_name, changed_at,"
            + " changed_by_account, changed_by_name) values (?, 0, ?, 1, 'PUBLISHED',"
            + " '{\"title\": \"Соглашение\"}', 'x', now(), 'officer', 'Офицер', now(), 'officer',"
            + " 'Офицер')",
        version,
        template);
    return version;
  }

  private static AgreementText text(Connection owner, String town) throws SQLException {
    var units =
        List.of(
            NormUnit.of(UnitKind.SECTION, "1", "Предмет"),
            NormUnit.of(UnitKind.CLAUSE, "1.1", "Стороны проводят мероприятия по плану."));
    var events =
        List.of(
            new JointEvent(
                UUID.randomUUID(),
                "Клуб методистов",
                List.of("CENTER", "MUNICIPALITY"),
                "до 1 июня 2027 г.",
                "Протокол"),
            new JointEvent(
                UUID.randomUUID(),
                "Сводный отчёт",
                List.of("MINISTRY"),
                "ежегодно, до 20 декабря",
                "Отчёт"));
    List<PartyRequisites> parties = new ArrayList<>();
    parties.add(party(owner, "MINISTRY", "Министерство", "42-min"));
    parties.add(party(owner, "CENTER", "Центр", "42-iro"));
    parties.add(party(owner, "MUNICIPALITY", "Муниципальный орган", town + "-uo"));
    return new AgreementText(
        "Соглашение о взаимодействии",
        "г. Кемерово",
        "Стороны заключили настоящее Соглашение.",
        units,
        List.of(
            new AgreementAnnex(
                UUID.randomUUID(), "План совместных мероприятий", List.of(), events)),
        parties);
  }

  private static PartyRequisites party(Connection owner, String role, String name, String code)
      throws SQLException {
    try (var ask =
        owner.prepareStatement(
            "select o.id, o.full_name, s.person_id, s.position, s.basis, p.last_name"
                + " from registry.organization o left join registry.signatory s"
                + " on s.organization_id = o.id and s.ended_on is null"
                + " left join registry.person p on p.id = s.person_id where o.code = ?")) {
      ask.setString(1, code);
      try (var row = ask.executeQuery()) {
        row.next();
        return new PartyRequisites(
            role,
            name,
            row.getObject(1, UUID.class),
            row.getObject(3, UUID.class),
            row.getString(2),
            List.of("650000, г. Кемерово", "ИНН 4200000000"),
            row.getString(6),
            row.getString(4),
            row.getString(5));
      }
    }
  }

  private static void run(Connection owner, String sql, Object... values) throws SQLException {
    try (var change = owner.prepareStatement(sql)) {
      for (var i = 0; i < values.length; i++) {
        change.setObject(i + 1, values[i]);
      }
      change.executeUpdate();
    }
  }

  /** One whose signing has begun. */
  public static String begun(Wanted wanted) throws Exception {
    var signing = agreed(wanted);
    step(OFFICER, signing, "beginning", Map.of()).then().statusCode(200);
    return signing;
  }

  /** One that all have signed. */
  public static String signed(Wanted wanted) throws Exception {
    var signing = begun(wanted);
    for (var who : List.of(TOWN_HEAD, RECTOR, MINISTER)) {
      onPaper(who, signing).then().statusCode(200);
    }
    return signing;
  }

  public static Response step(String who, String signing, String step, Map<String, ?> body) {
    return Api.as(who)
        .header("If-Match", Api.as(OFFICER).get(signing).header("ETag"))
        .contentType(JSON)
        .body(body)
        .post(signing + "/" + step);
  }

  public static String hash(String signing) {
    return Api.as(OFFICER).get(signing).path("contentHash");
  }

  /** Signs in the system with a new login. */
  public static Response inSystem(String who, String signing) {
    return inSystem(signing, hash(signing), confirmation(who, signing), Tokens.fresh(who));
  }

  public static String confirmation(String who, String signing) {
    return Api.as(who)
        .contentType(JSON)
        .body(Map.of("contentHash", hash(signing)))
        .post(signing + "/confirmation")
        .then()
        .statusCode(200)
        .extract()
        .path("id");
  }

  public static Response inSystem(String signing, String hash, String confirmation, String token) {
    Map<String, Object> body = new HashMap<>();
    body.put("contentHash", hash);
    body.put("confirmation", confirmation);
    return Api.anonymous()
        .auth()
        .oauth2(token)
        .contentType(JSON)
        .body(body)
        .post(signing + "/signature");
  }

  /** Takes the copy, and brings its scan. */
  public static Response onPaper(String who, String signing) {
    Api.as(who).accept("application/pdf").get(signing + "/copy?method=ON_PAPER");
    return Api.as(who)
        .contentType("application/octet-stream")
        .body(SCAN)
        .post(
            signing
                + "/signature/scan?contentHash="
                + hash(signing)
                + "&signedOn="
                + RegionDay.today());
  }

  public static Response register(String signing, String key) {
    return Api.as("legal")
        .header("Idempotency-Key", key)
        .contentType(JSON)
        .post(signing + "/registration");
  }
}
