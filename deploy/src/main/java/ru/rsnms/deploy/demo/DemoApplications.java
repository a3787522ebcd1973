package ru.rsnms.deploy.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Applications to the running season in various stages, by people of the demo region with invented
 * ideas, and a draft of the demo candidate. Does nothing where there are applications already, or
 * no season runs.
 */
public final class DemoApplications implements DemoData {

  private static final int WITH_CONTEST = 4;
  private static final String SCRIPT = "/demo/applications.sql";

  @Override
  public void load(Connection owner, int scale) throws SQLException {
    owner.setAutoCommit(false);
    try {
      fill(owner);
      owner.commit();
    } finally {
      owner.rollback();
      owner.setAutoCommit(true);
    }
  }

  private static void fill(Connection owner) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute(
          "create temporary table demo_idea (number int, stage text, field text, title text,"
              + " problem text, solution text, reason text, claims boolean, id uuid)"
              + " on commit drop");
    }
    var rows = Lists.rows("applications.csv");
    try (var insert =
        owner.prepareStatement("insert into demo_idea values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (var number = 1; number <= rows.size(); number++) {
        var row = rows.get(number - 1);
        insert.setInt(1, number);
        for (var column = 0; column < 5; column++) {
          insert.setString(column + 2, row[column]);
        }
        insert.setString(7, row.length > 5 ? row[5] : null);
        insert.setBoolean(8, number % WITH_CONTEST == 1);
        insert.setObject(9, id(number));
        insert.addBatch();
      }
      insert.executeBatch();
    }
    for (var command : commands()) {
      try (var statement = owner.createStatement()) {
        statement.execute(command);
      }
    }
  }

  private static UUID id(int number) {
    var name = String.format(Locale.ROOT, "demo application %d", number);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> commands() {
    try (InputStream script = DemoApplications.class.getResourceAsStream(SCRIPT)) {
      return List.of(new String(script.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*\n"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
