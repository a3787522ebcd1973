package ru.rsnms.deploy.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;

/** What the API answered to a request that it carried out. */
public record Answer(HttpResponse<byte[]> response) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The body as JSON. */
  public JsonNode json() throws IOException {
    return JSON.readTree(response.body());
  }

  byte[] bytes() {
    return response.body();
  }

  /** Version of the record, as {@code If-Match} wants it back. */
  public String version() {
    return response.headers().firstValue("ETag").orElseThrow();
  }

  /** Last part of the address of what was made. */
  public String createdId() {
    var address = response.headers().firstValue("Location").orElseThrow();
    return address.substring(address.lastIndexOf('/') + 1);
  }
}
