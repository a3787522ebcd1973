package ru.rsnms.reports.internal;

import java.util.List;

/** What the rows of one table share; compared by identity. */
final class TableHead {

  private final List<FlowRow> rows;

  /**
   * @param rows header rows printed again on each further page
   */
  TableHead(List<FlowRow> rows) {
    this.rows = List.copyOf(rows);
  }

  List<FlowRow> rows() {
    return rows;
  }
}
