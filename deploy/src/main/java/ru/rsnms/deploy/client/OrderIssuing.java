package ru.rsnms.deploy.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Walks one order through its whole life, as the demo users whose duty each step is. */
final class OrderIssuing {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final OrderSteps steps;
  private final Consumer<JsonNode> reader;

  /**
   * @param reader sees the findings of the import before they are confirmed
   */
  OrderIssuing(SystemAccess system, Consumer<JsonNode> reader) {
    this.steps = new OrderSteps(system);
    this.reader = reader;
  }

  /** An issued order. */
  record Issued(String number, LocalDate on, byte[] paper) {}

  /** Imports, agrees, signs and registers; refuses with the sentence of the API. */
  Issued issue(ObjectNode bundle) throws IOException, InterruptedException {
    var report = steps.as(Duties.READER).post("/order-imports", bundle).json();
    var duties = dutiesFor(report);
    if (!duties.drafter().equals(Duties.READER)) {
      report = steps.as(duties.drafter()).post("/order-imports", bundle).json();
    }
    reader.accept(report.path("findings"));
    var order = confirmed(report, duties);
    var registration = registered(order, duties);
    var paper = steps.as(duties.registrar()).download(order + "/paper", "application/pdf");
    return new Issued(
        registration.path("number").asText(),
        LocalDate.parse(registration.path("on").asText()),
        paper);
  }

  private Duties dutiesFor(JsonNode report) throws IOException, InterruptedException {
    if (!report.hasNonNull("issuer")) {
      return Duties.of("");
    }
    var issuer =
        steps.as(Duties.READER).get("/organizations/" + report.path("issuer").asText()).json();
    return Duties.of(issuer.path("kind").asText());
  }

  private String confirmed(JsonNode report, Duties duties)
      throws IOException, InterruptedException {
    var path = "/order-imports/" + report.path("id").asText() + "/confirmation";
    return "/orders/" + steps.as(duties.drafter()).post(path, JSON.createObjectNode()).createdId();
  }

  /** What cannot be brought to its end is not left lying on the desks of those who took part. */
  private JsonNode registered(String order, Duties duties)
      throws IOException, InterruptedException {
    try {
      steps.agree(order, duties);
      steps.sign(order, duties);
      return steps.register(order, duties);
    } catch (ApiRefusal refused) {
      var reason = JSON.createObjectNode().put("reason", refused.getMessage());
      steps.take(duties.drafter(), order, "withdrawal", reason);
      throw refused;
    }
  }
}
