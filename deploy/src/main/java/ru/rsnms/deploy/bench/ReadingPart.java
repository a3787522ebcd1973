package ru.rsnms.deploy.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import ru.rsnms.deploy.Texts;
import ru.rsnms.deploy.client.UserSession;

/**
 * Lists, cards and searches beside the cheapest answer that also asks who the caller is, and beside
 * the bare SQL of the same rows.
 */
final class ReadingPart {

  private static final Alternation TURNS =
      new Alternation(Duration.ofMillis(1500), Duration.ofMillis(4500));
  private static final String CHEAPEST = "/me";

  private final UserSession user;

  ReadingPart(UserSession user) {
    this.user = user;
  }

  List<Row> rows(List<Reading> readings) throws Exception {
    var rows = new ArrayList<Row>();
    for (var reading : readings) {
      var times =
          TURNS.of(
              turn -> user.get(reading.path().apply(turn)),
              turn -> user.get(CHEAPEST),
              reading::query);
      rows.add(row(reading, times.get(0), "bench.base.me", times.get(1)));
      rows.add(row(reading, times.get(0), "bench.base.sql", times.get(2)));
    }
    return rows;
  }

  private static Row row(Reading reading, Times ours, String base, Times theirs) {
    return new Row(
        Texts.of("bench.read." + reading.key()),
        Texts.of("bench.unit.milliseconds"),
        Figure.of(ours),
        Texts.of(base),
        Figure.of(theirs));
  }
}
