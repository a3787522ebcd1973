package ru.rsnms.deploy.inside;

import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** The chain of the register as the role of the application reaches it. */
final class RegisterChain {

  private static final String BROKEN =
      """
      select count(*) from document.register_link l
        left join document.register_link b on (b.book, b.issuer_id, b.kind, b.year, b.position)
          = (l.book, l.issuer_id, l.kind, l.year, l.position - 1)
      where l.row_hash <> document.link_hash(l.prev_hash, l.position, l.body)
        or l.prev_hash is distinct from case l.position
          when 1 then document.genesis(l.book, l.issuer_id, l.kind, l.year) else b.row_hash end
      """;

  private RegisterChain() {}

  /** How many links do not continue the one before or do not hash to what they say. */
  static long brokenLinks() throws SQLException {
    try (var connection = dataSource().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(BROKEN)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** Runs a change as the application could. */
  static void change(String sql) throws SQLException {
    try (var connection = dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The single text that a query gives to the role of the application. */
  static String text(String sql) throws SQLException {
    try (var connection = dataSource().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static DataSource dataSource() {
    try {
      return InitialContext.doLookup("java:jboss/datasources/rsnms");
    } catch (NamingException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
