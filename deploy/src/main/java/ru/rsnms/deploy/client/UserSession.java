package ru.rsnms.deploy.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** The REST API as one logged-in user reaches it. */
public final class UserSession {

  private static final String CLIENT = "rsnms-script";
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final HttpClient http;
  private final String baseUrl;
  private final String token;

  private UserSession(HttpClient http, String baseUrl, String token) {
    this.http = http;
    this.baseUrl = baseUrl;
    this.token = token;
  }

  /** Logs in with name and password; the session lasts as long as one access token. */
  public static UserSession of(SystemAccess system, String account)
      throws IOException, InterruptedException {
    var http = HttpClient.newHttpClient();
    var form =
        form(
            Map.of(
                "grant_type",
                "password",
                "client_id",
                CLIENT,
                "username",
                account,
                "password",
                system.password()));
    var request =
        HttpRequest.newBuilder(URI.create(system.realmUrl() + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .timeout(PATIENCE)
            .POST(BodyPublishers.ofString(form))
            .build();
    var answer = send(http, request);
    return new UserSession(
        http, system.baseUrl() + "/api", answer.json().path("access_token").asText());
  }

  /**
   * Logs in on the login page; the token tells when, as signing in the system needs it. One login
   * signs one document.
   */
  public static UserSession fresh(SystemAccess system, String account)
      throws IOException, InterruptedException {
    return new UserSession(
        HttpClient.newHttpClient(), system.baseUrl() + "/api", FreshLogin.token(system, account));
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** Reads a resource; {@code path} begins with a slash and follows {@code /api}. */
  public Answer get(String path) throws IOException, InterruptedException {
    return send(http, request(path).header("Accept", "application/json").build());
  }

  byte[] download(String path, String mediaType) throws IOException, InterruptedException {
    return send(http, request(path).header("Accept", mediaType).build()).bytes();
  }

  /** Sends a body to a resource. */
  public Answer post(String path, JsonNode body) throws IOException, InterruptedException {
    return post(path, body, Map.of());
  }

  /** The same with headers, such as the version seen. */
  public Answer post(String path, JsonNode body, Map<String, String> headers)
      throws IOException, InterruptedException {
    return write("POST", path, body, headers);
  }

  /** Writes a resource anew. */
  public Answer put(String path, JsonNode body, Map<String, String> headers)
      throws IOException, InterruptedException {
    return write("PUT", path, body, headers);
  }

  private Answer write(String method, String path, JsonNode body, Map<String, String> headers)
      throws IOException, InterruptedException {
    var bytes = new ObjectMapper().writeValueAsBytes(body);
    var request =
        request(path)
            .header("Accept", "application/json")
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofByteArray(bytes));
    headers.forEach(request::header);
    return send(http, request.build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(baseUrl + path))
        .header("Authorization", "Bearer " + token)
        .timeout(PATIENCE);
  }

  private static Answer send(HttpClient http, HttpRequest request)
      throws IOException, InterruptedException {
    var response = http.send(request, BodyHandlers.ofByteArray());
    if (response.statusCode() / 100 != 2) {
      throw ApiRefusal.of(response);
    }
    return new Answer(response);
  }
}
