package ru.rsnms.deploy.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * The least that giving a number can cost: tables like those of the register in a schema of their
 * own, the same lock on the counter, one row, one commit. Closing drops the schema.
 */
final class BareRegister implements AutoCloseable {

  private static final String SCHEMA = "rsnms_bench";
  private static final UUID ISSUER = new UUID(0, 1);

  private final Connection connection;

  BareRegister(Connection connection) throws SQLException {
    this.connection = connection;
    drop();
    run("create schema " + SCHEMA);
    run("create table rsnms_bench.number_counter (like document.number_counter including all)");
    run("create table rsnms_bench.register_entry (like document.register_entry including all)");
    run("insert into rsnms_bench.number_counter values ('" + ISSUER + "', 'ORDER', 2000, 0)");
  }

  /** Gives the next number in a transaction of its own. */
  void register(Connection worker) throws SQLException {
    worker.setAutoCommit(false);
    insert(worker, next(worker));
    worker.commit();
  }

  private static int next(Connection worker) throws SQLException {
    var counter = "where issuer_id = ? and kind = 'ORDER' and year = 2000";
    int last;
    try (var lock =
        worker.prepareStatement(
            "select last_number from rsnms_bench.number_counter " + counter + " for update")) {
      lock.setObject(1, ISSUER);
      try (var row = lock.executeQuery()) {
        row.next();
        last = row.getInt(1);
      }
    }
    try (var raise =
        worker.prepareStatement(
            "update rsnms_bench.number_counter set last_number = ? " + counter)) {
      raise.setInt(1, last + 1);
      raise.setObject(2, ISSUER);
      raise.executeUpdate();
    }
    return last + 1;
  }

  private static void insert(Connection worker, int number) throws SQLException {
    try (var row =
        worker.prepareStatement(
            """
            insert into rsnms_bench.register_entry (issuer_id, kind, year, sequence, number, order_id,
              request_id, registered_on, registered_at, account, content_hash)
            values (?, 'ORDER', 2000, ?, ?, ?, ?, current_date, now(), 'bench', repeat('0', 64))
            """)) {
      row.setObject(1, ISSUER);
      row.setInt(2, number);
      row.setString(3, Integer.toString(number));
      row.setObject(4, UUID.randomUUID());
      row.setObject(5, UUID.randomUUID());
      row.executeUpdate();
    }
  }

  @Override
  public void close() throws SQLException {
    drop();
  }

  private void drop() throws SQLException {
    run("drop schema if exists " + SCHEMA + " cascade");
  }

  private void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
