package ru.rsnms.deploy.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.deploy.harness.SomeCadre;
import ru.rsnms.deploy.harness.SomeLevel;
import ru.rsnms.deploy.harness.SomeSeason;
import ru.rsnms.reserve.adapter.CadreTimer;

/** The night after the last day of a stay: the clock ends it, and nobody else's. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodName.class)
class CadreTimerIT {

  private static String over;
  private static String lasting;

  @Deployment
  static WebArchive archive() {
    return InsideArchive.of(CadreTimerIT.class);
  }

  @Test
  @RunAsClient
  void a_one_term_is_over_and_one_ends_today() throws Exception {
    var season = SomeCadre.season("Сезон ночного окончания");
    SomeCadre.decided(season, 3, true, 1, 2);
    var entries = SomeCadre.enrolled(season);
    over = entries.get(0);
    lasting = entries.get(1);
    until(over, -1);
    until(lasting, 0);
  }

  private static void until(String entry, int days) throws Exception {
    SomeLevel.sql(
        "update reserve.entry set until = date '%s' where id = '%s'",
        RegionDay.today().plusDays(days), entry);
  }

  @Test
  void b_the_night_comes() {
    Services.find(CadreTimer.class).tick();
    Services.find(CadreTimer.class).tick();
  }

  @Test
  @RunAsClient
  void c_who_is_over_has_left_once_by_the_clock() throws Exception {
    Api.as(SomeSeason.KEEPER)
        .get("/reserve-entries/" + over)
        .then()
        .body("stage", equalTo("EXPIRED"))
        .body("steps.findAll { it.to == 'EXPIRED' }.size()", equalTo(1))
        .body("steps[-1].displayName", equalTo("По истечении времени"));
    Api.as(SomeSeason.KEEPER)
        .get("/reserve-entries/" + lasting)
        .then()
        .body("stage", equalTo("ENROLLED"));
    assertThat(
            SomeLevel.count(
                "select count(*) from reserve.entry_step where entry_id = '%s' and account = ''",
                over))
        .isOne();
    Api.as(SomeSeason.KEEPER)
        .header(
            "If-Match", Api.as(SomeSeason.KEEPER).get("/reserve-entries/" + over).header("ETag"))
        .contentType("application/json")
        .body(Map.of())
        .post("/reserve-entries/" + over + "/training")
        .then()
        .statusCode(409);
  }
}
