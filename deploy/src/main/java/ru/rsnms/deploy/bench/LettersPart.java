package ru.rsnms.deploy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import ru.rsnms.deploy.RsnmsSystem;
import ru.rsnms.deploy.Texts;
import ru.rsnms.deploy.client.UserSession;

/**
 * The mailing of 1,000 notices by the running system, from the words of each decision to the kept
 * paper, beside the bare printing of one sheet of one page in the same run. Its season is taken
 * away afterwards.
 */
final class LettersPart {

  private static final int LETTERS = 1_000;
  private static final String KEEPER = "reserve";
  private static final int PAUSE_MILLIS = 200;
  private static final double NANOS = 1e6;

  private final RsnmsSystem system;
  private final Connection owner;

  LettersPart(RsnmsSystem system, Connection owner) {
    this.system = system;
    this.owner = owner;
  }

  /**
   * @param sheet processor time of one sheet without the system
   */
  List<Row> rows(Figure sheet) throws Exception {
    var season = UUID.randomUUID();
    script("letters-fill.sql", season);
    try {
      return rows(season, sheet);
    } finally {
      script("letters-clear.sql", season);
    }
  }

  private List<Row> rows(UUID season, Figure sheet) throws Exception {
    var keeper = UserSession.of(system.access(), KEEPER);
    var level = "/seasons/" + season + "/levels/1/letters/mailings";
    var cpu = system.applicationCpu();
    var begin = System.nanoTime();
    var mailing = "/mailings/" + keeper.post(level, kind()).createdId();
    while (!keeper.get(mailing).json().path("stage").asText().equals("DONE")) {
      Thread.sleep(PAUSE_MILLIS);
    }
    var elapsed = Duration.ofNanos(System.nanoTime() - begin);
    var worked = system.applicationCpu().minus(cpu);
    if (keeper.get(mailing).json().path("done").asInt() != LETTERS) {
      throw new IllegalStateException(keeper.get(mailing).json().toString());
    }
    return List.of(row("cpu", worked, sheet), row("time", elapsed, sheet));
  }

  private static JsonNode kind() {
    return JsonNodeFactory.instance.objectNode().put("kind", "PRELIMINARY");
  }

  private static Row row(String what, Duration of, Figure sheet) {
    return new Row(
        Texts.of("bench.letters." + what),
        Texts.of("bench.unit.letters." + what),
        Figure.of(of.toNanos() / NANOS / LETTERS),
        Texts.of("bench.base.sheet"),
        sheet);
  }

  private void script(String name, UUID season) throws SQLException {
    try (var in = LettersPart.class.getResourceAsStream("/bench/" + name);
        var run = owner.createStatement()) {
      var sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      run.execute(sql.replace(":season", "'" + season + "'"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
