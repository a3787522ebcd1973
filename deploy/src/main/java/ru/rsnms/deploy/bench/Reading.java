package ru.rsnms.deploy.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Something that is read over the API and, beside it, by bare SQL.
 *
 * @param key its name in the text bundle
 * @param path in the API, for each repetition
 * @param queries the statements that find the same rows
 * @param value of the placeholders of those statements, for each repetition
 */
record Reading(
    String key, IntFunction<String> path, List<Query> queries, IntFunction<Object> value) {

  /** Does the same by bare SQL. */
  void query(int turn) throws SQLException {
    for (var query : queries) {
      query.rows(value.apply(turn));
    }
  }
}
