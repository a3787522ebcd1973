package ru.rsnms.document.adapter;

import java.util.ArrayList;
import java.util.List;

/** How much of what was expected is there, word for word and as often. */
record Shares(int expected, List<String> missing, List<String> added) {

  static Shares of(List<String> expected, List<String> found) {
    return new Shares(expected.size(), beyond(expected, found), beyond(found, expected));
  }

  private static List<String> beyond(List<String> all, List<String> taken) {
    List<String> rest = new ArrayList<>(all);
    taken.forEach(rest::remove);
    return rest;
  }

  int found() {
    return expected - missing.size();
  }

  double percent() {
    return expected == 0 ? 100 : 100.0 * found() / expected;
  }

  @Override
  public String toString() {
    return "%d of %d (%.0f %%)".formatted(found(), expected, percent());
  }
}
