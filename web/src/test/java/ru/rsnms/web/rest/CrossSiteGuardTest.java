package ru.rsnms.web.rest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.rsnms.web.problem.HttpRefusal;

class CrossSiteGuardTest {

  private static final String OWN = "http://localhost:8080";

  @Test
  void a_token_or_a_page_of_ours_may_change_things() {
    passes("POST", Map.of("Authorization", "Bearer abc"));
    passes("POST", Map.of("X-Requested-With", "fetch", "Origin", OWN));
    passes(
        "PUT", Map.of("X-Requested-With", "fetch", "Origin", OWN, "Sec-Fetch-Site", "same-origin"));
  }

  @Test
  void reading_is_free() {
    passes("GET", Map.of("Origin", "http://evil.example"));
  }

  @Test
  void anybody_else_is_stopped() {
    stopped("POST", Map.of());
    stopped("POST", Map.of("Authorization", "Basic abc"));
    stopped("POST", Map.of("Origin", OWN));
    stopped("POST", Map.of("X-Requested-With", "fetch"));
    stopped("POST", Map.of("X-Requested-With", "fetch", "Origin", "http://evil.example"));
    stopped("POST", Map.of("X-Requested-With", "fetch", "Origin", "null"));
    stopped(
        "DELETE",
        Map.of("X-Requested-With", "fetch", "Origin", OWN, "Sec-Fetch-Site", "cross-site"));
    stopped(
        "POST",
        Map.of(
            "X-Requested-With",
            "fetch",
            "Origin",
            "http://evil.example",
            "Sec-Fetch-Site",
            "same-origin"));
  }

  private static void passes(String method, Map<String, String> headers) {
    assertThatCode(() -> new CrossSiteGuard().filter(request(method, headers)))
        .doesNotThrowAnyException();
  }

  private static void stopped(String method, Map<String, String> headers) {
    assertThatThrownBy(() -> new CrossSiteGuard().filter(request(method, headers)))
        .isInstanceOf(HttpRefusal.class);
  }

  private static ContainerRequestContext request(String method, Map<String, String> headers) {
    return answering(
        ContainerRequestContext.class,
        Map.of("getMethod", method, "getUriInfo", answering(UriInfo.class, Map.of())),
        headers);
  }

  private static <T> T answering(Class<T> type, Map<String, Object> answers) {
    return answering(type, answers, Map.of());
  }

  private static <T> T answering(
      Class<T> type, Map<String, Object> answers, Map<String, String> headers) {
    var proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, called, arguments) ->
                switch (called.getName()) {
                  case "getHeaderString" -> headers.get((String) arguments[0]);
                  case "getBaseUri" -> URI.create(OWN + "/api/");
                  default -> answers.get(called.getName());
                });
    return type.cast(proxy);
  }
}
