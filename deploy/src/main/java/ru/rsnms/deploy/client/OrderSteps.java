package ru.rsnms.deploy.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The steps from a draft to a number, each taken by the demo user whose duty it is. Logs a user in
 * once, when first needed; threads may share it.
 */
public final class OrderSteps {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final SystemAccess system;
  private final Map<String, UserSession> sessions = new HashMap<>();

  public OrderSteps(SystemAccess system) {
    this.system = system;
  }

  /**
   * Sends a draft to its approvers, all of whom agree.
   *
   * @param order path of the order in the API
   */
  public void agree(String order, Duties duties) throws IOException, InterruptedException {
    var question = JSON.createObjectNode();
    duties.approvers().forEach(question.putArray("approvers")::add);
    take(duties.drafter(), order, "approval", question);
    for (var approver : duties.approvers()) {
      var decision = JSON.createObjectNode().put("verdict", "AGREED");
      as(approver).post(order + "/decisions", decision);
    }
  }

  /** Signs the text as it is, unconfirmed forms of names included, confirmed by a new login. */
  public void sign(String order, Duties duties) throws IOException, InterruptedException {
    var user = as(duties.signatory());
    var seen = user.get(order);
    var read = JSON.createObjectNode().put("contentHash", seen.json().path("contentHash").asText());
    var version = Map.of("If-Match", seen.version());
    var asked = user.post(order + "/signature-confirmation", read, version).json();
    var signature = read.deepCopy().put("confirmation", asked.path("id").asText());
    var accepted = signature.putArray("acceptedForms");
    user.get(order + "/name-forms")
        .json()
        .forEach(form -> accepted.add(form.path("words").asText()));
    loggedInAnew(duties.signatory()).post(order + "/signature", signature, version);
  }

  private synchronized UserSession loggedInAnew(String account)
      throws IOException, InterruptedException {
    return UserSession.fresh(system, account);
  }

  /** Asks for a number and answers with it and its day. */
  public JsonNode register(String order, Duties duties) throws IOException, InterruptedException {
    var once = Map.of("Idempotency-Key", UUID.randomUUID().toString());
    return as(duties.registrar())
        .post(order + "/registration", JSON.createObjectNode(), once)
        .json();
  }

  /** Takes a step on the version that its taker has just seen. */
  void take(String account, String order, String step, JsonNode body)
      throws IOException, InterruptedException {
    var user = as(account);
    user.post(order + "/" + step, body, Map.of("If-Match", user.get(order).version()));
  }

  /** The session of a user. One login at a time: Keycloak refuses those that come together. */
  public synchronized UserSession as(String account) throws IOException, InterruptedException {
    if (!sessions.containsKey(account)) {
      sessions.put(account, UserSession.of(system, account));
    }
    return sessions.get(account);
  }
}
