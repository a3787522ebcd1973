package ru.rsnms.deploy.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import ru.rsnms.deploy.Texts;

/** The API refused a request; the message is the sentence it gave. */
public final class ApiRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  private ApiRefusal(int status, String sentence) {
    super(sentence);
    this.status = status;
  }

  static ApiRefusal of(HttpResponse<byte[]> response) {
    return new ApiRefusal(response.statusCode(), sentence(response));
  }

  /** Status of the HTTP answer. */
  public int status() {
    return status;
  }

  private static String sentence(HttpResponse<byte[]> response) {
    try {
      var problem = new ObjectMapper().readTree(response.body());
      if (problem.hasNonNull("detail")) {
        return problem.path("detail").asText() + places(problem);
      }
    } catch (IOException noProblem) {
      // Something before the application has answered; its status is all there is to say.
    }
    return Texts.of("client.no-problem", response.request().uri(), response.statusCode());
  }

  private static String places(JsonNode problem) {
    return StreamSupport.stream(problem.path("errors").spliterator(), false)
        .map(
            error -> "\n  " + error.path("pointer").asText() + ": " + error.path("detail").asText())
        .collect(Collectors.joining());
  }
}
