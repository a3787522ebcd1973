package ru.rsnms.deploy.rest;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.Tokens;

/** Brings orders of the demo region to the stage that a test begins with. */
public final class Orders {

  static final String PROBLEM = "application/problem+json";

  private Orders() {}

  public static String ministry() {
    return organization("officer", "kind=MINISTRY");
  }

  /** The educational authority of a municipality. */
  static String authorityOf(String municipality) {
    return organization("officer", "kind=MUNICIPAL_AUTHORITY&municipality=" + municipality);
  }

  /** The only organisation of a kind. */
  static String ofKind(String account, String kind) {
    return organization(account, "kind=" + kind);
  }

  private static String organization(String account, String search) {
    return Api.as(account)
        .get("/organizations?" + search)
        .then()
        .statusCode(200)
        .extract()
        .path("items[0].id");
  }

  /** A draft with a title and one clause; answers its path under {@code /api}. */
  static String draft(String account, String issuer) {
    return drafted(account, issuer, text("О проверке связи"));
  }

  static String drafted(String account, String issuer, Map<String, Object> text) {
    var address =
        Api.as(account)
            .contentType(JSON)
            .body(Map.of("issuer", issuer, "kind", "ORDER", "text", text))
            .post("/orders")
            .then()
            .statusCode(201)
            .header("Location", startsWith("http"))
            .extract()
            .header("Location");
    return address.substring(address.indexOf("/orders/"));
  }

  static Map<String, Object> text(String title) {
    return text(title, "Проверить связь.");
  }

  /** A text whose clauses are numbered from 1. */
  static Map<String, Object> text(String title, String... clauses) {
    var units = new ArrayList<Map<String, Object>>();
    for (var words : clauses) {
      units.add(
          Map.of(
              "id",
              UUID.randomUUID().toString(),
              "kind",
              "CLAUSE",
              "number",
              String.valueOf(units.size() + 1),
              "text",
              words));
    }
    return Map.of("title", title, "resolvingWord", "ПРИКАЗЫВАЮ:", "units", units);
  }

  /** A registered order of the ministry with these clauses. */
  static String registered(String... clauses) {
    var order = drafted("officer", ministry(), text("О сводке", clauses));
    agreeAndSign(order);
    register("legal", order, UUID.randomUUID().toString()).then().statusCode(200);
    return order;
  }

  /** An order of the ministry that the minister has signed. */
  static String signed() {
    var order = draft("officer", ministry());
    agreeAndSign(order);
    return order;
  }

  /** Brings a draft of the ministry to the registrar's desk. */
  public static void agreeAndSign(String order) {
    agree(order);
    sign("minister", order).then().statusCode(200);
  }

  /** Brings a draft of the ministry to the signatory's desk. */
  static void agree(String order) {
    step("officer", order, "approval", Map.of("approvers", List.of("legal")))
        .then()
        .statusCode(200);
    Api.as("legal")
        .contentType(JSON)
        .body(Map.of("verdict", "AGREED"))
        .post(order + "/decisions")
        .then()
        .statusCode(200);
  }

  /** A draft of the account that the ministry agrees, signs and registers. */
  public static void issue(String account, String order) {
    step(account, order, "approval", Map.of("approvers", List.of("legal"))).then().statusCode(200);
    Api.as("legal")
        .contentType(JSON)
        .body(Map.of("verdict", "AGREED"))
        .post(order + "/decisions")
        .then()
        .statusCode(200);
    sign("minister", order).then().statusCode(200);
    register("legal", order, UUID.randomUUID().toString()).then().statusCode(200);
  }

  static Response sign(String account, String order) {
    String hash = Api.as(account).get(order).then().statusCode(200).extract().path("contentHash");
    return sign(account, order, hash, confirmation(account, order), Tokens.fresh(account));
  }

  /** Asks for the confirmation of the text as it is; answers its id. */
  static String confirmation(String account, String order) {
    String hash = Api.as(account).get(order).path("contentHash");
    var asked = step(account, order, "signature-confirmation", Map.of("contentHash", hash)).then();
    return asked.extract().path("id");
  }

  /** Signs with a token and a confirmation. */
  static Response sign(
      String account, String order, String hash, String confirmation, String token) {
    Map<String, Object> body = new HashMap<>();
    body.put("contentHash", hash);
    body.put("confirmation", confirmation);
    body.put("acceptedForms", Api.as(account).get(order + "/name-forms").path("words"));
    return Api.anonymous()
        .auth()
        .oauth2(token)
        .header("If-Match", version(account, order))
        .contentType(JSON)
        .body(body)
        .post(order + "/signature");
  }

  /** Takes a step on the version that the account sees now. */
  static Response step(String account, String order, String step, Map<String, ?> body) {
    return Api.as(account)
        .header("If-Match", version(account, order))
        .contentType(JSON)
        .body(body)
        .post(order + "/" + step);
  }

  static String version(String account, String order) {
    return Api.as(account).get(order).then().statusCode(200).extract().header("ETag");
  }

  public static Response register(String account, String order, String key) {
    return Api.as(account)
        .header("Idempotency-Key", key)
        .contentType(JSON)
        .post(order + "/registration");
  }
}
