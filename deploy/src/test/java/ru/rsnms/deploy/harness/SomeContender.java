package ru.rsnms.deploy.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import ru.rsnms.deploy.client.Answer;
import ru.rsnms.deploy.client.UserSession;

/** Somebody with an own login who applies to a season by REST; quick enough for a hundred. */
public final class SomeContender {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final UserSession session;
  private final String path;
  private String seen;

  private SomeContender(UserSession session, String path, String seen) {
    this.session = session;
    this.path = path;
    this.seen = seen;
  }

  /** An application that was handed in. */
  public record HandedIn(String login, String path, int number) {

    public String id() {
      return path.substring("/applications/".length());
    }
  }

  /**
   * Fills every part and hands in.
   *
   * @param contest that was won, {@code null} for none
   */
  public static HandedIn applied(String login, String season, String idea, String contest)
      throws IOException, InterruptedException {
    var session = UserSession.of(SystemUnderTest.access(), login);
    var wanted = JSON.createObjectNode().put("season", SomeSeason.id(season).toString());
    var path = "/applications/" + session.post("/applications", wanted).createdId();
    var contender = new SomeContender(session, path, session.get(path).version());
    return new HandedIn(login, path, contender.handIn(idea, contest));
  }

  private int handIn(String idea, String contest) throws IOException, InterruptedException {
    for (var code : List.of("education", "management", "result", "motivation", "contact")) {
      write("answers/" + code, "Ответ");
    }
    write("idea/TITLE", idea);
    write("idea/FIELD", "LEARNING");
    write("idea/PROBLEM", "Опытов провели 11 вместо 28.");
    write("idea/SOLUTION", "Лаборатория открыта до уроков.");
    if (contest == null) {
      put("no-claims", JSON.createObjectNode());
    } else {
      done(session.post(path + "/draft/claims", claim(contest), seen()));
    }
    put("consent", JSON.createObjectNode().put("version", 1));
    var sent = session.post(path + "/submission", JSON.createObjectNode(), seen());
    return sent.json().path("number").asInt();
  }

  private static ObjectNode claim(String contest) {
    var proof = Base64.getEncoder().encodeToString("%PDF-1.4".getBytes(StandardCharsets.UTF_8));
    var claim = JSON.createObjectNode();
    claim.put("contest", contest).put("year", 2025).put("rank", "WINNER").put("ofTeam", false);
    claim.putObject("proof").put("name", "diplom.pdf").put("bytes", proof);
    return claim;
  }

  private void write(String what, String text) throws IOException, InterruptedException {
    put(what, JSON.createObjectNode().put("text", text));
  }

  private void put(String what, JsonNode body) throws IOException, InterruptedException {
    done(session.put(path + "/draft/" + what, body, seen()));
  }

  private Map<String, String> seen() {
    return Map.of("If-Match", seen);
  }

  private void done(Answer answer) {
    seen = answer.version();
  }
}
