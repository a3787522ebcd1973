package ru.rsnms.deploy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Roles, databases and the schema. The owner migrates; the application works as a role that owns
 * nothing, so that append-only tables stay so.
 */
final class Database {

  static final String NAME = "rsnms";
  static final String OWNER = "rsnms_owner";
  static final String APPLICATION = "rsnms_app";
  static final String KEYCLOAK = "keycloak";

  private final Settings settings;
  private final Secrets secrets;

  Database(Settings settings, Secrets secrets) {
    this.settings = settings;
    this.secrets = secrets;
  }

  /** Makes what is missing. */
  void prepare() throws SQLException, IOException {
    try (var connection = superuser()) {
      role(connection, OWNER, secrets.databaseOwner());
      role(connection, APPLICATION, secrets.databaseApplication());
      role(connection, KEYCLOAK, secrets.databaseKeycloak());
      database(connection, NAME, OWNER);
      database(connection, KEYCLOAK, KEYCLOAK);
    }
  }

  void migrate() throws IOException {
    try {
      Flyway.configure()
          .dataSource(settings.jdbcUrl(NAME), OWNER, secrets.databaseOwner())
          .locations("classpath:db/migration")
          .load()
          .migrate();
    } catch (FlywayException failure) {
      throw new StartFailure("failure.migrate", failure.getMessage());
    }
  }

  private Connection superuser() throws SQLException, IOException {
    return DriverManager.getConnection(
        settings.jdbcUrl("postgres"), Postgres.SUPERUSER, secrets.databaseSuperuser());
  }

  private static void role(Connection connection, String name, String password)
      throws SQLException {
    if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
      run(connection, "create role " + name + " login password '" + password + "'");
    }
  }

  private static void database(Connection connection, String name, String owner)
      throws SQLException {
    if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
      run(connection, "create database " + name + " owner " + owner);
      run(connection, "revoke connect, temporary on database " + name + " from public");
    }
    if (name.equals(NAME)) {
      run(connection, "grant connect on database " + name + " to " + APPLICATION);
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
