package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static ru.rsnms.deploy.harness.SomeLevel.sql;
import static ru.rsnms.deploy.harness.SomeSigning.begun;
import static ru.rsnms.deploy.harness.SomeSigning.signed;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.SomeSigning.Wanted;

/** What the parties promised in a plan of joint events becomes theirs to do, and to show. */
class AgreementDutiesIT {

  private static final Wanted TOWN = Wanted.of("42-17", "ON_LAST_SIGNATURE");
  private static final byte[] PROOF =
      "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);

  @Test
  void the_plan_becomes_a_duty_of_each_executor_and_only_in_force() throws Exception {
    of("officer", begun(TOWN)).then().body("", hasSize(0));

    var duties = of("officer", signed(TOWN)).then().statusCode(200).body("", hasSize(3));

    duties.body("findAll { it.text == 'Клуб методистов' }", hasSize(2));
    duties.body("findAll { it.text == 'Клуб методистов' }.dueOn.unique()", contains("2027-06-01"));
    duties.body("find { it.text == 'Сводный отчёт' }.dueOn", equalTo(december().toString()));
  }

  private static java.time.LocalDate december() {
    var today = RegionDay.today();
    var day = today.withMonth(12).withDayOfMonth(20);
    return day.isBefore(today) ? day.plusYears(1) : day;
  }

  private static Response of(String who, String signing) {
    return Api.as(who).get("/agreement-duties?agreement=" + signing.split("/")[2]);
  }

  @Test
  void a_party_shows_what_it_did_and_the_ministry_accepts_or_gives_it_back() throws Exception {
    var signing = signed(TOWN);
    var duty = own(signing);

    report("rector", duty, "Сделано").then().statusCode(403);
    report("munofficer2", duty, "Сделано").then().statusCode(404);
    report("munofficer", duty, " ").then().statusCode(400);
    report("munofficer", duty, "Клуб провёл три встречи")
        .then()
        .statusCode(200)
        .body("stage", equalTo("DONE"))
        .body("file", equalTo("protocol.pdf"));
    step("munofficer", duty, "acceptance", Map.of()).then().statusCode(403);
    step("officer", duty, "return", Map.of("reason", "")).then().statusCode(400);
    step("officer", duty, "return", Map.of("reason", "Нет протокола"))
        .then()
        .statusCode(200)
        .body("stage", equalTo("RETURNED"));
    report("munofficer", duty, "Протокол приложен").then().statusCode(200);
    step("officer", duty, "acceptance", Map.of())
        .then()
        .statusCode(200)
        .body("stage", equalTo("ACCEPTED"));
    report("munofficer", duty, "Ещё раз").then().statusCode(409);
    Api.as("munofficer").accept("application/pdf").get(duty + "/file").then().statusCode(200);
    Api.as("munofficer2").get(duty + "/file").then().statusCode(404);
  }

  @Test
  void another_municipality_s_duties_do_not_exist_for_you() throws Exception {
    var signing = signed(TOWN);

    of("munofficer2", signing).then().statusCode(200).body("", hasSize(0));
    Api.as("munofficer2").get(own(signing)).then().statusCode(404);
    Api.as("munofficer2").get("/agreement-duties?municipality=42-17").then().body("", hasSize(0));
  }

  @Test
  void what_is_late_is_said_to_be() throws Exception {
    var signing = signed(TOWN);
    var duty = own(signing);
    Api.as("officer").get(duty).then().body("overdue", equalTo(false)).body("doneOn", nullValue());

    sql("update agreement.duty set due_on = current_date - 3 where id = '%s'", duty.substring(18));

    Api.as("munofficer").get(duty).then().body("overdue", equalTo(true));
    Api.as("munofficer")
        .get("/agreement-duties?overdue=true&agreement=" + signing.split("/")[2])
        .then()
        .body("", hasSize(1));
  }

  /** The duty of the municipality. */
  private static String own(String signing) {
    String id = of("munofficer", signing).path("find { it.open.contains('REPORT') }.id");
    return "/agreement-duties/" + id;
  }

  private static Response report(String who, String duty, String words) {
    return Api.as(who)
        .header("If-Match", Api.as("officer").get(duty).header("ETag"))
        .contentType("application/octet-stream")
        .queryParam("evidence", words)
        .queryParam("fileName", "protocol.pdf")
        .body(PROOF)
        .post(duty + "/report");
  }

  private static Response step(String who, String duty, String step, Map<String, ?> body) {
    return Api.as(who)
        .header("If-Match", Api.as("officer").get(duty).header("ETag"))
        .contentType(JSON)
        .body(body)
        .post(duty + "/" + step);
  }
}
