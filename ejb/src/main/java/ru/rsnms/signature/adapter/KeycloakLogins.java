package ru.rsnms.signature.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Digests;
import ru.rsnms.shared.Login;
import ru.rsnms.signature.model.LoginProvider;
import ru.rsnms.signature.model.LoginSecrets;

/**
 * Logins at Keycloak by an authorization code of their own, beside the login of the session: the
 * OIDC client of the server can neither ask for a new login nor tell its moment. The token comes
 * straight from the token endpoint to the confidential client, which OpenID Connect Core 3.1.3.7
 * takes for its signature; what it says is checked here.
 */
@ApplicationScoped
public class KeycloakLogins implements LoginProvider {

  private static final String CLIENT = "rsnms-web";
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final String provider;
  private final String secret;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  public KeycloakLogins() {
    this(
        System.getenv().getOrDefault("RSNMS_OIDC_PROVIDER", "http://localhost:8180/realms/rsnms"),
        System.getenv().getOrDefault("RSNMS_OIDC_SECRET", ""));
  }

  KeycloakLogins(String provider, String secret) {
    this.provider = provider;
    this.secret = secret;
  }

  @Override
  public String address(String account, String state, LoginSecrets secrets, String back) {
    Map<String, String> question = new LinkedHashMap<>();
    question.put("client_id", CLIENT);
    question.put("response_type", "code");
    question.put("scope", "openid");
    question.put("redirect_uri", back);
    question.put("state", state);
    question.put("nonce", secrets.nonce());
    question.put("code_challenge", challenge(secrets.verifier()));
    question.put("code_challenge_method", "S256");
    question.put("prompt", "login");
    question.put("max_age", "0");
    question.put("login_hint", account);
    return provider + "/protocol/openid-connect/auth?" + form(question);
  }

  private static String challenge(String verifier) {
    var bytes = Digests.begin().digest(verifier.getBytes(StandardCharsets.US_ASCII));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public Answer redeem(String code, LoginSecrets secrets, String back) {
    var token = idToken(code, secrets, back);
    if (!secrets.nonce().equals(text(token, "nonce"))
        || !provider.equals(text(token, "iss"))
        || !isForUs(token.get("aud"))
        || !token.containsKey("auth_time")) {
      throw refused();
    }
    var at = Instant.ofEpochSecond(token.getJsonNumber("auth_time").longValue());
    return new Answer(text(token, "preferred_username"), new Login(text(token, "sid"), at));
  }

  private JsonObject idToken(String code, LoginSecrets secrets, String back) {
    try {
      var response = http.send(exchange(code, secrets, back), BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw refused();
      }
      var parts = text(parsed(response.body()), "id_token").split("\\.");
      var payload = Base64.getUrlDecoder().decode(parts[1]);
      return parsed(new String(payload, StandardCharsets.UTF_8));
    } catch (IOException | JsonException unreachable) {
      throw new Conflict("signature/login-unreachable");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Conflict("signature/login-unreachable");
    }
  }

  private HttpRequest exchange(String code, LoginSecrets secrets, String back) {
    Map<String, String> answer = new LinkedHashMap<>();
    answer.put("grant_type", "authorization_code");
    answer.put("client_id", CLIENT);
    answer.put("client_secret", secret);
    answer.put("code", code);
    answer.put("redirect_uri", back);
    answer.put("code_verifier", secrets.verifier());
    return HttpRequest.newBuilder(URI.create(provider + "/protocol/openid-connect/token"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .timeout(PATIENCE)
        .POST(BodyPublishers.ofString(form(answer)))
        .build();
  }

  private static JsonObject parsed(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static String text(JsonObject object, String name) {
    if (object.get(name) instanceof JsonString string) {
      return string.getString();
    }
    throw refused();
  }

  private static boolean isForUs(JsonValue audience) {
    return audience instanceof JsonString one
        ? one.getString().equals(CLIENT)
        : audience != null
            && audience.getValueType() == JsonValue.ValueType.ARRAY
            && audience.asJsonArray().contains(Json.createValue(CLIENT));
  }

  private static Conflict refused() {
    return new Conflict("signature/login-refused");
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
