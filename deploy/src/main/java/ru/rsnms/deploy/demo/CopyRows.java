package ru.rsnms.deploy.demo;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import org.postgresql.copy.CopyManager;

/** Rows of one table on their way into a {@code COPY}. */
final class CopyRows {

  private static final String NULL = "\\N";

  private final String target;
  private final StringBuilder text = new StringBuilder();

  /**
   * @param target table with its columns in the order of the values
   */
  CopyRows(String target) {
    this.target = target;
  }

  void add(Object... values) {
    for (var i = 0; i < values.length; i++) {
      text.append(i == 0 ? "" : "\t").append(values[i] == null ? NULL : values[i]);
    }
    text.append('\n');
  }

  void send(CopyManager to) throws SQLException, IOException {
    to.copyIn("copy " + target + " from stdin", new StringReader(text.toString()));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
