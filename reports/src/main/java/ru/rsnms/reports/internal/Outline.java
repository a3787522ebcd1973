package ru.rsnms.reports.internal;

import java.util.ArrayDeque;
import java.util.Deque;

/** What a document consists of, for those who do not see it: levels of headings, single tables. */
final class Outline {

  /** Headings from the highest to the lowest. */
  enum Rank {
    KIND,
    TITLE,
    SECTION,
    SUBSECTION
  }

  private final Deque<Rank> open = new ArrayDeque<>();
  private int tables;

  /**
   * The tag of the next heading: H1 to H4. No level is skipped, whichever headings a document has.
   */
  String heading(Rank rank) {
    while (!open.isEmpty() && open.peek().compareTo(rank) >= 0) {
      open.pop();
    }
    open.push(rank);
    return "H" + open.size();
  }

  /** The name of the next table. */
  String table() {
    tables++;
    return "table" + tables;
  }
}
