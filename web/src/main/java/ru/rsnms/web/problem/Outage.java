package ru.rsnms.web.problem;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Tells an outage of the database from a bug: no connection to be had, or one that broke while it
 * was used, be it at the commit.
 */
final class Outage {

  private static final int DEEPEST = 20;

  /**
   * Beginnings of the SQL states (PostgreSQL, appendix A): connection exceptions, too few
   * resources, the server shuts down or has not come up yet.
   */
  private static final String[] STATES = {"08", "53", "57P"};

  private Outage() {}

  /** Looks through causes and through what the transaction manager has put beside them. */
  static boolean isBehind(Throwable failure) {
    return isBehind(failure, 0);
  }

  private static boolean isBehind(Throwable failure, int depth) {
    if (failure == null || depth > DEEPEST) {
      return false;
    }
    return isOutage(failure)
        || isBehind(failure.getCause(), depth + 1)
        || Stream.of(failure.getSuppressed()).anyMatch(beside -> isBehind(beside, depth + 1));
  }

  private static boolean isOutage(Throwable failure) {
    return failure instanceof ResourceException
        || failure instanceof SQLException sql
            && sql.getSQLState() != null
            && Arrays.stream(STATES).anyMatch(sql.getSQLState()::startsWith);
  }
}
