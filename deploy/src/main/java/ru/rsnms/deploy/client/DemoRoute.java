package ru.rsnms.deploy.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** The usual way of the ministry's orders in a new system: two steps, one opinion. */
final class DemoRoute {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ROUTE = "/demo/routes/ministry.json";
  private static final String KEEPER = "legal";

  private DemoRoute() {}

  /** Keeps the route as the user whose duty it is. */
  static void keep(OrderSteps steps) throws IOException, InterruptedException {
    try (var file = DemoRoute.class.getResourceAsStream(ROUTE)) {
      var keeper = steps.as(KEEPER);
      var ministry = keeper.get("/organizations?kind=MINISTRY").json().at("/items/0/id").asText();
      var route = (ObjectNode) JSON.readTree(file);
      keeper.post("/approval-routes", route.put("organization", ministry));
    }
  }
}
