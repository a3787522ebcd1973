package ru.rsnms.reserve.model;

import ru.rsnms.reserve.rule.Merit;
import ru.rsnms.reserve.run.ResultRow.Column;
import ru.rsnms.shared.Texts;

/** How the columns of a table of results are headed. */
public final class ResultColumns {

  private ResultColumns() {}

  public static String header(Column column) {
    return switch (column) {
      case NUMBER -> Texts.of("reserve.run.results.number");
      case TEST -> Texts.of("reserve.run.results.test");
      case ORGANISING -> Texts.of(Merit.ORGANISING);
      case POTENTIAL -> Texts.of(Merit.POTENTIAL);
      case LEADERSHIP -> Texts.of(Merit.LEADERSHIP);
      case MANAGEMENT -> Texts.of(Merit.MANAGEMENT);
      case IDEA -> Texts.of("reserve.run.results.idea");
    };
  }
}
