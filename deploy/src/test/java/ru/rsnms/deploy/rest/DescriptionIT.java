package ru.rsnms.deploy.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.SystemUnderTest;

/** The description of the API is a contract: a change of it is reviewed like code. */
class DescriptionIT {

  private static final Path REVIEWED = Path.of("..", "docs", "api", "openapi.yaml");

  /** With {@code -Dopenapi.update} the reviewed file is rewritten instead of compared. */
  @Test
  void the_description_is_the_reviewed_one() throws IOException {
    var served =
        given()
            .baseUri(SystemUnderTest.baseUrl())
            .get("/openapi?format=YAML")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    if (System.getProperty("openapi.update") != null) {
      Files.createDirectories(REVIEWED.getParent());
      Files.writeString(REVIEWED, served);
    }

    assertThat(served).isEqualTo(Files.readString(REVIEWED));
  }
}
