package ru.rsnms.deploy.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.SystemUnderTest;

/** What the server tells browsers, and what it lets nobody send. */
class HeadersIT {

  @Test
  void what_a_person_sees_is_kept_by_no_cache() {
    Api.as("officer").get("/me").then().header("Cache-Control", "no-store");
  }

  @Test
  void a_browser_is_told_what_an_answer_may_do() {
    Api.as("officer")
        .get("/me")
        .then()
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", containsString("base-uri 'none'"))
        .header("Content-Security-Policy", not(containsString("unsafe-eval")));
  }

  @Test
  void a_person_without_a_session_is_led_to_the_login() {
    given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .get(SystemUnderTest.baseUrl() + "/")
        .then()
        .statusCode(302)
        .header("Location", startsWith(SystemUnderTest.access().realmUrl()))
        .header("Location", containsString("code_challenge_method=S256"));
  }

  @Test
  void the_server_shows_no_welcome_page_and_no_name() {
    given()
        .accept("text/html")
        .get(SystemUnderTest.baseUrl() + "/jakarta.faces.resource/nothing")
        .then()
        .statusCode(404)
        .header("Server", equalTo(null))
        .header("X-Powered-By", equalTo(null))
        .body(not(containsString("WildFly")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nA: b\r\r\rSmuggled: yes\r\n\r\n",
        "GET / HTTP/1.1\r\n Host: localhost\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nOdd(name: x\r\n\r\n"
      })
  void a_request_that_two_servers_may_read_differently_is_refused(String request)
      throws IOException {
    assertThat(firstLineOfAnswerTo(request)).startsWith("HTTP/1.1 400");
  }

  private static String firstLineOfAnswerTo(String request) throws IOException {
    var port = URI.create(SystemUnderTest.baseUrl()).getPort();
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      var answer = new byte[400];
      var length = socket.getInputStream().read(answer);
      return length < 0 ? "" : new String(answer, 0, length, StandardCharsets.ISO_8859_1);
    }
  }
}
