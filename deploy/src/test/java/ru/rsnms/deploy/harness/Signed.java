package ru.rsnms.deploy.harness;

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
    var asked = step(minister, id, "signature-confirmation", Map.of("contentHash", hash));
    step(
        Tokens.fresh("minister"),
        id,
        "signature",
        Map.of("contentHash", hash, "confirmation", asked.path("id")));
    return id;
  }

  /** A new order with one clause, agreed and waiting for its signature. */
  public UUID approved(String title) {
    var id = draft(title);
    step(officer, id, "approval", Map.of("approvers", new String[] {"legal"}));
    step(legal, id, "decisions", Map.of("verdict", "AGREED"));
    return id;
  }

  /** The signatory gives it back, the drafter writes another title, all agree again. */
  public void changeMeanwhile(UUID id, String title) {
    step(minister, id, "return", Map.of("reason", "Уточнить"));
    Api.anonymous()
        .auth()
        .oauth2(officer)
        .contentType(ContentType.JSON)
        .header("If-Match", card(officer, id).header("ETag"))
        .body(text(title))
        .put("/orders/" + id + "/text")
        .then()
        .statusCode(200);
    step(officer, id, "approval", Map.of("approvers", new String[] {"legal"}));
    step(legal, id, "decisions", Map.of("verdict", "AGREED"));
  }

  private static Map<String, Object> text(String title) {
    var clause =
        Map.of(
            "id", UUID.randomUUID(), "kind", "CLAUSE", "number", "1", "text", "Провести проверку.");
    return Map.of("title", title, "units", new Object[] {clause});
  }

  private UUID draft(String title) {
    var location =
        Api.anonymous()
            .auth()
            .oauth2(officer)
            .contentType(ContentType.JSON)
            .body(Map.of("issuer", issuer, "kind", "ORDER", "text", text(title)))
            .post("/orders")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
  }

  private static Response step(String token, UUID id, String step, Map<String, ?> body) {
    return Api.anonymous()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .header("If-Match", card(token, id).header("ETag"))
        .body(body)
        .post("/orders/" + id + "/" + step)
        .then()
        .statusCode(200)
        .extract()
        .response();
  }

  private static Response card(String token, UUID id) {
    return Api.anonymous().auth().oauth2(token).get("/orders/" + id);
  }
}
