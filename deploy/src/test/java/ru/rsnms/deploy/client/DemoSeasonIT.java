package ru.rsnms.deploy.client;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.SystemUnderTest;

/** The season that a new system begins with is approved and takes applications. */
class DemoSeasonIT {

  @Test
  void a_new_system_has_a_running_season() throws IOException, InterruptedException {
    var steps = new OrderSteps(SystemUnderTest.access());
    DemoSeason.open(steps, DemoSeason.test(steps));

    Api.as("teacher")
        .get("/seasons?stage=RUNNING")
        .then()
        .statusCode(200)
        .body("items.title", hasItem("Сезон 2027 года"));
    String id =
        Api.as("teacher")
            .get("/seasons?stage=RUNNING")
            .jsonPath()
            .getString("items.find { it.title == 'Сезон 2027 года' }.id");
    Api.as("teacher").get("/seasons/" + id).then().body("contests", hasSize(2));
  }
}
