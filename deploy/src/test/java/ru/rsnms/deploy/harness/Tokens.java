package ru.rsnms.deploy.harness;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ru.rsnms.deploy.client.FreshLogin;

/** Access tokens of demo users, from the real Keycloak by the script client of the demo realm. */
public final class Tokens {

  /** Well within the five minutes that a token lives. */
  private static final Duration REUSED = Duration.ofMinutes(2);

  private static final Map<String, Token> KEPT = new ConcurrentHashMap<>();

  private Tokens() {}

  /** An access token that is valid for minutes; one login serves many requests. */
  public static String of(String user) {
    return KEPT.compute(
            user, (name, kept) -> kept != null && kept.isYoung() ? kept : Token.obtain(name))
        .text();
  }

  /** An access token of a login made just now on the login page; one signs one document. */
  public static synchronized String fresh(String user) {
    try {
      return FreshLogin.token(SystemUnderTest.access(), user);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private record Token(String text, long obtained) {

    static Token obtain(String user) {
      var access = SystemUnderTest.access();
      String text =
          given()
              .formParam("grant_type", "password")
              .formParam("client_id", "rsnms-script")
              .formParam("scope", "openid")
              .formParam("username", user)
              .formParam("password", access.password())
              .post(access.realmUrl() + "/protocol/openid-connect/token")
              .then()
              .statusCode(200)
              .extract()
              .path("access_token");
      return new Token(text, System.nanoTime());
    }

    boolean isYoung() {
      return System.nanoTime() - obtained < REUSED.toNanos();
    }
  }
}
