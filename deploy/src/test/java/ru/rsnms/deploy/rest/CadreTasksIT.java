package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.rsnms.deploy.harness.SomeLevel.sql;
import static ru.rsnms.deploy.harness.SomeSeason.KEEPER;

import io.restassured.response.Response;
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
import ru.rsnms.deploy.harness.SomeCadre;

/** What of the reserve lies on whose desk, and for how long. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodName.class)
class CadreTasksIT {

  private static final String PERSON = "curator";
  private static final List<String> ALL =
      List.of(KEEPER, PERSON, "munofficer", "munofficer2", "officer", "teacher");

  private String entry;
  private String plan;

  @BeforeAll
  void somebody_is_in_the_reserve() throws Exception {
    var season = SomeCadre.season("Сезон дел резерва");
    SomeCadre.decided(season, 3, true, 1, 1);
    entry = SomeCadre.enrolled(season).get(0);
    sql(
        "update reserve.entry set municipality_code = '42-17', person_id ="
            + " (select id from registry.person where account = '%s') where id = '%s'",
        PERSON, entry);
    plan = "/reserve-entries/" + entry + "/plan";
  }

  @Test
  void a_a_term_that_ends_lies_on_the_keepers_desk_for_sixty_days() throws Exception {
    mustHave(Map.of());
    until(61);
    mustHave(Map.of());
    until(60);
    mustHave(Map.of(KEEPER, List.of("WATCH_TERM")));
    until(0);
    mustHave(Map.of(KEEPER, List.of("WATCH_TERM")));
    until(-1);
    mustHave(Map.of());
  }

  @Test
  void b_the_reserve_of_a_municipality_is_its_own_care() throws Exception {
    sql(
        "update reserve.entry set kind = 'MUNICIPAL', reserve_code = '42-17' where id = '%s'",
        entry);
    until(30);
    mustHave(Map.of("munofficer", List.of("WATCH_TERM")));
    sql("update reserve.entry set kind = 'REGIONAL', reserve_code = null where id = '%s'", entry);
    until(1000);
  }

  @Test
  void c_a_plan_waits_for_the_persons_word() {
    var item =
        Map.of(
            "kind",
            "INTERNSHIP",
            "title",
            "Стажировка на площадке",
            "due",
            RegionDay.today().plusDays(30).toString());
    change(KEEPER, "items", item).then().statusCode(200);
    change(KEEPER, "agreement", Map.of()).then().statusCode(200);
    mustHave(Map.of(PERSON, List.of("AGREE_PLAN")));

    change(PERSON, "agreement", Map.of()).then().statusCode(200);

    mustHave(Map.of());
  }

  @Test
  void d_what_is_late_in_a_plan_waits_for_the_person_and_the_keeper() throws Exception {
    sql(
        "update reserve.plan_item set due = date '%s' where entry_id = '%s'",
        RegionDay.today().minusDays(1), entry);
    mustHave(Map.of(PERSON, List.of("DO_PLAN"), KEEPER, List.of("WATCH_PLAN")));
    until(-1);
    mustHave(Map.of());
    until(1000);

    String item = Api.as(KEEPER).get(plan).path("items[0].id");
    change(
            PERSON,
            "items/" + item + "/result",
            Map.of("result", "отзыв площадки", "on", RegionDay.today().toString()))
        .then()
        .statusCode(200);

    mustHave(Map.of());
  }

  private Response change(String user, String what, Map<String, ?> body) {
    return Api.as(user)
        .header("If-Match", Api.as(KEEPER).get(plan).header("ETag"))
        .contentType(JSON)
        .body(body)
        .post(plan + "/" + what);
  }

  private void until(int days) throws Exception {
    sql(
        "update reserve.entry set until = date '%s' where id = '%s'",
        RegionDay.today().plusDays(days), entry);
  }

  /** What lies on these desks, and nothing on the others. */
  private void mustHave(Map<String, List<String>> wanted) {
    for (var user : ALL) {
      List<String> actions =
          Api.as(user)
              .get("/tasks")
              .then()
              .statusCode(200)
              .extract()
              .path("findAll { it.subject.id == '%s' }.action".formatted(entry));
      assertThat(actions).as(user).isEqualTo(wanted.getOrDefault(user, List.of()));
    }
  }
}
