package ru.rsnms.deploy.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A login of a demo user on Keycloak's own page, by an authorization code: unlike a token for a
 * password, its token tells when the person logged in ({@code auth_time}), which signing asks for.
 */
public final class FreshLogin {

  private static final String CLIENT = "rsnms-script";
  private static final String BACK = "http://localhost/rsnms-script";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

  private final SystemAccess system;
  private final HttpClient http = HttpClient.newHttpClient();
  private final String verifier = random();

  private FreshLogin(SystemAccess system) {
    this.system = system;
  }

  /** An access token of a login made now. */
  public static String token(SystemAccess system, String account)
      throws IOException, InterruptedException {
    return new FreshLogin(system).login(account);
  }

  private String login(String account) throws IOException, InterruptedException {
    Map<String, String> question = new LinkedHashMap<>();
    question.put("client_id", CLIENT);
    question.put("response_type", "code");
    question.put("scope", "openid");
    question.put("redirect_uri", BACK);
    question.put("prompt", "login");
    question.put("code_challenge", challenge());
    question.put("code_challenge_method", "S256");
    var page = send(HttpRequest.newBuilder(endpoint("auth?" + form(question))));
    var action = found(FORM, page.body()).replace("&amp;", "&");
    var entered = Map.of("username", account, "password", system.password());
    var led = send(posted(URI.create(action), entered).header("Cookie", cookies(page)));
    return redeemed(found(CODE, led.headers().firstValue("Location").orElse("")));
  }

  /**
   * Cookies are carried by hand: Keycloak marks them as secure, which browsers take for the own
   * machine without TLS and the client of Java does not.
   */
  private static String cookies(HttpResponse<String> page) {
    return page.headers().allValues("Set-Cookie").stream()
        .map(cookie -> cookie.split(";", 2)[0])
        .collect(Collectors.joining("; "));
  }

  private String redeemed(String code) throws IOException, InterruptedException {
    var answer =
        Map.of(
            "grant_type",
            "authorization_code",
            "client_id",
            CLIENT,
            "code",
            code,
            "redirect_uri",
            BACK,
            "code_verifier",
            verifier);
    var token = send(posted(endpoint("token"), answer));
    return new ObjectMapper().readTree(token.body()).path("access_token").asText();
  }

  private URI endpoint(String name) {
    return URI.create(system.realmUrl() + "/protocol/openid-connect/" + name);
  }

  private static HttpRequest.Builder posted(URI address, Map<String, String> fields) {
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form(fields)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
  }

  private static String found(Pattern pattern, String text) throws IOException {
    var matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IOException("the login page answered something else");
    }
    return matcher.group(1);
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private String challenge() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return encoded(digest.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String random() {
    var bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return encoded(bytes);
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
