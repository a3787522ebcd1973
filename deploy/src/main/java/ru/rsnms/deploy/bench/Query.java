package ru.rsnms.deploy.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Bare SQL: runs a statement and reads every column of every row. */
final class Query {

  private final Connection connection;
  private final String sql;
  private final int placeholders;

  Query(Connection connection, String sql) {
    this.connection = connection;
    this.sql = sql;
    this.placeholders = (int) sql.chars().filter(sign -> sign == '?').count();
  }

  /**
   * The rows, as texts.
   *
   * @param value stands at every placeholder of the statement
   */
  List<String[]> rows(Object value) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (var place = 1; place <= placeholders; place++) {
        statement.setObject(place, value);
      }
      var rows = new ArrayList<String[]>();
      try (var found = statement.executeQuery()) {
        var row = new String[found.getMetaData().getColumnCount()];
        while (found.next()) {
          for (var column = 0; column < row.length; column++) {
            row[column] = found.getString(column + 1);
          }
          rows.add(row.clone());
        }
      }
      return rows;
    }
  }

  /** The first column of all rows of a statement without placeholders. */
  List<String> column() throws SQLException {
    return rows(null).stream().map(row -> row[0]).toList();
  }
}
