package ru.rsnms.deploy.harness;

import static io.restassured.http.ContentType.JSON;
import static ru.rsnms.deploy.harness.SomeSeason.KEEPER;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A running season with a short test, and the candidate's begun application to it. */
public final class SomeExam {

  /** Points that occur nowhere else, so that a key is found wherever it leaks. */
  public static final String KEY = "7.3131";

  private static final List<String> SCALES =
      List.of("ORGANISING", "POTENTIAL", "LEADERSHIP", "MANAGEMENT");

  private SomeExam() {}

  /** The season, with eight questions and thirty minutes. */
  public static UUID season(String title) {
    var season = SomeSeason.blank(title);
    change(
        """
        update reserve.season set stage = 'RUNNING', rules_number = 1, order_id = uuidv7(), order_number = '1',
          order_date = current_date where id = ?
        """,
        SomeSeason.id(season));
    choose(season, published());
    change(
        """
        insert into reserve.application (id, version, season_id, person_id, account, person_name,
          post, organization_id, organization_name, organization_code, municipality_code, stage,
          changed_at, changed_by_account, changed_by_name)
        select gen_random_uuid(), 0, ?, p.id, p.account, 'Осипенко Кирилл Андреевич', 'Учитель',
          o.id, 'Школа № 1', o.code, '42-17', 'DRAFT', clock_timestamp(), p.account, 'Осипенко К. А.'
        from registry.person p, registry.organization o
        where p.account = 'candidate' and o.code = '42-17-s001'
        """,
        SomeSeason.id(season));
    return SomeSeason.id(season);
  }

  /** A published version. */
  public static String published() {
    var address =
        Api.as(KEEPER)
            .contentType(JSON)
            .body(exam())
            .post("/tests")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    var test = address.substring(address.indexOf("/tests/"));
    var seen = Api.as(KEEPER).get(test).then().statusCode(200).extract().header("ETag");
    Api.as(KEEPER)
        .header("If-Match", seen)
        .contentType(JSON)
        .body(Map.of())
        .post(test + "/publication")
        .then()
        .statusCode(200);
    return test.substring("/tests/".length());
  }

  private static void choose(String season, String test) {
    Api.as(KEEPER)
        .contentType(JSON)
        .body(Map.of("test", test, "heldElsewhere", false))
        .put(season + "/test")
        .then()
        .statusCode(200);
  }

  private static Map<String, Object> exam() {
    var items = new ArrayList<Map<String, Object>>();
    var bands = new ArrayList<Map<String, Object>>();
    for (var scale : SCALES) {
      items.add(Map.of("text", "Утверждение " + items.size(), "kind", "AGREEMENT", "scale", scale));
      items.add(
          Map.of(
              "text",
              "Выбор " + items.size(),
              "kind",
              "CHOICE",
              "scale",
              scale,
              "options",
              List.of(
                  Map.of("text", "Поступлю так", "points", KEY),
                  Map.of("text", "Поступлю иначе", "points", "0"))));
      bands.add(Map.of("scale", scale, "from", "0", "words", "Слова для участника."));
    }
    var settings =
        Map.of(
            "TITLE",
            "Проба " + UUID.randomUUID(),
            "MINUTES",
            "30",
            "INSTRUCTIONS",
            "Отвечайте, как поступаете.",
            "UNANSWERED",
            "LEAST",
            "SOURCE",
            "протокол от 12.01.2027 № 1",
            "ORGANISING",
            "40",
            "POTENTIAL",
            "20",
            "LEADERSHIP",
            "20",
            "MANAGEMENT",
            "20");
    return Map.of("settings", settings, "items", items, "bands", bands);
  }

  /** Sets the data as if time had passed or an order had come. */
  public static void change(String sql, UUID id) {
    try (var owner = SystemUnderTest.system().databaseAsOwner();
        var statement = owner.prepareStatement(sql)) {
      statement.setObject(1, id);
      statement.executeUpdate();
    } catch (SQLException | IOException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
