package ru.rsnms.deploy.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/**
 * The region at its real size with invented people, generated from a seed: the same seed gives the
 * same rows, byte by byte.
 *
 * <p>It fills an empty registry in one transaction and leaves a filled one alone. Regions after the
 * first, for measurements, have prefixed codes and no users.
 */
public final class DemoRegion implements DemoData {

  private static final long SEED = 42;

  private final long seed;

  public DemoRegion() {
    this(SEED);
  }

  DemoRegion(long seed) {
    this.seed = seed;
  }

  @Override
  public void load(Connection owner, int scale) throws SQLException {
    owner.setAutoCommit(false);
    try {
      fill(owner, scale);
      owner.commit();
    } finally {
      owner.rollback();
      owner.setAutoCommit(true);
    }
  }

  private void fill(Connection owner, int scale) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute("lock table registry.organization in exclusive mode");
      try (var found = statement.executeQuery("select 1 from registry.organization limit 1")) {
        if (found.next()) {
          return;
        }
      }
      for (var number = 1; number <= scale; number++) {
        send(owner, rows(number));
      }
      statement.execute(
          "analyze registry.municipality, registry.organization, registry.person,"
              + " registry.employment, registry.signatory");
    }
  }

  private static void send(Connection owner, RegionRows rows) throws SQLException {
    try {
      rows.send(owner.unwrap(PGConnection.class).getCopyAPI());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of one region, counted from 1. */
  RegionRows rows(int number) {
    var numbers = new RegionNumbers();
    var rows = new RegionRows(seed + "/" + number, numbers.text("loader"));
    var prefix = number == 1 ? "" : "r" + number + "-";
    var organizations = new OrganizationTree(numbers, rows, prefix).grow();
    new Staff(numbers, rows, new Dice(seed + number), organizations).hire();
    return rows;
  }
}
