package ru.rsnms.deploy.rest;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.Method;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.SystemUnderTest;
import ru.rsnms.deploy.harness.Tokens;

/** Every path and method of the description, tried by those who may not. */
class EveryDoorIT {

  private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

  /**
   * @param query what has to be asked, with something of the right kind
   */
  record Door(Method method, String path, Map<String, String> query) {

    Response triedBy(RequestSpecification request) {
      var filled = path.replaceAll("\\{[^}]+\\}", UUID.randomUUID().toString());
      var ready =
          request
              .queryParams(query)
              .header("If-Match", "\"0\"")
              .header("Idempotency-Key", UUID.randomUUID().toString());
      return method == Method.GET
          ? ready.request(method, filled)
          : ready.contentType(JSON).body("{}").request(method, filled);
    }

    /** What is printed on a paper is everybody's. */
    boolean isPublic() {
      return path.startsWith("/public/");
    }

    boolean changes() {
      return method != Method.GET;
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  static Stream<Door> doors() {
    var description =
        given()
            .baseUri(SystemUnderTest.baseUrl())
            .get("/openapi?format=JSON")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    Map<String, Map<String, Object>> paths = description.getMap("paths");
    return paths.entrySet().stream()
        .flatMap(
            path ->
                path.getValue().keySet().stream()
                    .filter(METHODS::contains)
                    .map(
                        method ->
                            new Door(
                                Method.valueOf(method.toUpperCase()),
                                path.getKey().replaceFirst("^/api", ""),
                                asked(description, path.getKey(), method))));
  }

  private static Map<String, String> asked(JsonPath description, String path, String method) {
    List<Map<String, Object>> needed =
        description.getList(
            "paths.'%s'.%s.parameters.findAll { it.in == 'query' && it.required }"
                .formatted(path, method));
    var query = new HashMap<String, String>();
    for (var parameter : needed == null ? List.<Map<String, Object>>of() : needed) {
      query.put(
          (String) parameter.get("name"), some(description, (Map<?, ?>) parameter.get("schema")));
    }
    return query;
  }

  /** Something that has the form of what is asked: an id, a word of the list, any word. */
  private static String some(JsonPath description, Map<?, ?> schema) {
    var kind = String.valueOf(schema.get("$ref")).replaceFirst(".*/", "");
    if (kind.equals("UUID")) {
      return UUID.randomUUID().toString();
    }
    List<String> words = description.getList("components.schemas.'%s'.enum".formatted(kind));
    return words == null || words.isEmpty() ? "слово" : words.get(0);
  }

  private static final String NOBODY = Tokens.of("nobody");
  private static final String OFFICER = Tokens.of("officer");
  private static final String ADMIN = Tokens.of("admin");

  private static RequestSpecification bearing(String token) {
    return Api.anonymous().auth().oauth2(token);
  }

  @ParameterizedTest
  @MethodSource("doors")
  void a_stranger_has_to_say_who_they_are(Door door) {
    var answer = door.triedBy(Api.anonymous()).statusCode();
    if (door.isPublic()) {
      assertThat(answer).isEqualTo(door.path().contains("{") ? 404 : 200);
    } else {
      assertThat(answer).isEqualTo(401);
    }
  }

  @Test
  void a_program_that_accepts_anything_is_not_led_to_a_login_page() {
    given()
        .redirects()
        .follow(false)
        .accept("*/*")
        .get(SystemUnderTest.baseUrl() + "/api/orders")
        .then()
        .statusCode(401);
  }

  @ParameterizedTest
  @MethodSource("doors")
  void without_a_role_nothing_is_changed_and_nothing_breaks(Door door) {
    var status = door.triedBy(bearing(NOBODY)).statusCode();

    if (door.changes()) {
      assertThat(status).isIn(400, 403, 404);
    } else {
      assertThat(status).isIn(200, 403, 404);
    }
  }

  @ParameterizedTest
  @MethodSource("doors")
  void an_empty_or_unknown_request_never_breaks_the_server(Door door) {
    assertThat(door.triedBy(bearing(OFFICER)).statusCode()).isLessThan(500);
    assertThat(door.triedBy(bearing(ADMIN)).statusCode()).isLessThan(500);
  }
}
