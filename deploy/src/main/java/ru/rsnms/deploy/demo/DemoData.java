package ru.rsnms.deploy.demo;

import java.sql.Connection;
import java.sql.SQLException;

/** Fills an empty, migrated database. */
@FunctionalInterface
public interface DemoData {

  /** For a database that is to stay empty. */
  DemoData NONE = (owner, scale) -> {};

  /**
   * Loads the data once; does nothing when they are there already.
   *
   * @param owner connection of the owner of the schema, in auto-commit mode
   * @param scale number of regions
   */
  void load(Connection owner, int scale) throws SQLException;
}
