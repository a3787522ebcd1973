package ru.rsnms.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ru.rsnms.deploy.harness.Api;
import ru.rsnms.deploy.harness.Tokens;

/** The REST door: who comes in. */
class CallerIT {

  @Test
  void a_stranger_is_asked_for_a_token() {
    Api.anonymous().get("/me").then().statusCode(401);
  }

  @Test
  void a_forged_token_is_refused() {
    var forged = Tokens.of("officer").replaceFirst("\\.[^.]{20}", ".AAAAAAAAAAAAAAAAAAAA");

    Api.anonymous().auth().oauth2(forged).get("/me").then().statusCode(401);
  }

  @Test
  void a_token_tells_who_calls_in_which_role_and_scope() {
    Api.as("munofficer")
        .get("/me")
        .then()
        .statusCode(200)
        .body("account", equalTo("munofficer"))
        .body("displayName", equalTo("Сухарева\u00a0И.Д."))
        .body("roles", equalTo(List.of("MUN_OFFICER")))
        .body("scope.kind", equalTo("MUNICIPALITY"))
        .body("scope.code", equalTo("42-17"));
  }

  @Test
  void callers_at_the_same_time_are_never_taken_for_each_other() {
    var tokens =
        List.of("officer", "legal", "munofficer", "nobody").stream()
            .map(user -> List.of(user, Tokens.of(user)))
            .toList();
    var callers = Collections.nCopies(25, tokens).stream().flatMap(List::stream).toList();

    assertThat(
            IntStream.range(0, callers.size())
                .parallel()
                .mapToObj(i -> accountOf(callers.get(i).get(1)))
                .toList())
        .isEqualTo(callers.stream().map(caller -> caller.get(0)).toList());
  }

  private static String accountOf(String token) {
    return Api.anonymous().auth().oauth2(token).get("/me").path("account");
  }
}
