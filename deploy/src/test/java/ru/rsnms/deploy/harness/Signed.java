package ru.rsnms.deploy.harness;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/** Orders of the ministry brought as far as the signature by the people whose duty that is. */
public final class Signed {

  private final String officer = Tokens.of("officer");
  private final String legal = Tokens.of("legal");
  private final String minister = Tokens.of("minister");
  private final String issuer =
      Api.as("officer").get("/organizations?kind=MINISTRY").then().extract().path("items[0].id");

  /** Id of the ministry. */
  public String issuer() {
    return issuer;
  }

  /** A new order with one clause, signed and waiting for its number. */
  public UUID order(String title) {
    var id = approved(title);
    String hash = card(minister, id).path("contentHash");
    step(minister, id, "signature", Map.of("contentHash", hash));
    return id;
  }

  /** A new order with one clause, agreed and waiting for its signature. */
  public UUID approved(String title) {
    var id = draft(title);
    step(officer, id, "approval", Map.of("approvers", new String[] {"legal"}));
    step(legal, id, "decisions", Map.of("verdict", "AGREED"));
    return id;
  }

  private UUID draft(String title) {
    var clause =
        Map.of(
            "id", UUID.randomUUID(), "kind", "CLAUSE", "number", "1", "text", "Провести проверку.");
    var text = Map.of("title", title, "units", new Object[] {clause});
    var location =
        Api.anonymous()
            .auth()
            .oauth2(officer)
            .contentType(ContentType.JSON)
            .body(Map.of("issuer", issuer, "kind", "ORDER", "text", text))
            .post("/orders")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
  }

  private static void step(String token, UUID id, String step, Map<String, ?> body) {
    Api.anonymous()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .header("If-Match", card(token, id).header("ETag"))
        .body(body)
        .post("/orders/" + id + "/" + step)
        .then()
        .statusCode(200)
        .body("id", equalTo(id.toString()));
  }

  private static Response card(String token, UUID id) {
    return Api.anonymous().auth().oauth2(token).get("/orders/" + id);
  }
}
