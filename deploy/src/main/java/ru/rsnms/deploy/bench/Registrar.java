package ru.rsnms.deploy.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;
import ru.rsnms.deploy.client.Duties;
import ru.rsnms.deploy.client.OrderSteps;

/**
 * One client of the API who brings small orders of the institute to signing, then registers them.
 */
final class Registrar {

  private static final Duties DUTIES = Duties.INSTITUTE;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final OrderSteps steps;
  private final String issuer;
  private final Queue<String> signed = new ArrayDeque<>();

  Registrar(OrderSteps steps, String issuer) {
    this.steps = steps;
    this.issuer = issuer;
  }

  /** Brings orders to signing; not timed by anybody. */
  Times prepare(int orders) throws IOException, InterruptedException {
    for (var i = 0; i < orders; i++) {
      var draft = JSON.createObjectNode().put("issuer", issuer).put("kind", "DIRECTIVE");
      draft.set("text", text());
      var order = "/orders/" + steps.as(DUTIES.drafter()).post("/orders", draft).createdId();
      steps.agree(order, DUTIES);
      steps.sign(order, DUTIES);
      signed.add(order);
    }
    return new Times();
  }

  private static ObjectNode text() throws IOException {
    try (var file = Registrar.class.getResourceAsStream("/bench/order.json")) {
      var text = (ObjectNode) JSON.readTree(file);
      ((ObjectNode) text.path("units").path(0)).put("id", UUID.randomUUID().toString());
      return text;
    }
  }

  /** Registers prepared orders, one request after the other. */
  Times register(int orders) throws Exception {
    var times = new Times();
    for (var i = 0; i < orders; i++) {
      var order = signed.remove();
      times.add(((Attempt) turn -> steps.register(order, DUTIES)).timed(i));
    }
    return times;
  }
}
