package ru.rsnms.reserve.placement;

import java.util.Arrays;

/**
 * Gives each row its own column so that the sum of the gains is greatest (Kuhn and Munkres, with
 * potentials: rows² × columns steps).
 */
final class Assignment {

  private static final int FREE = 0;

  private final long[][] gains;
  private final int rows;
  private final int columns;
  private final long[] rowPotential;
  private final long[] columnPotential;

  /** Row of each column, counted from 1; 0 for none. */
  private final int[] rowOf;

  private final int[] before;

  /** Takes at least as many columns as rows. */
  Assignment(long[][] gains) {
    this.gains = gains;
    this.rows = gains.length;
    this.columns = rows == 0 ? 0 : gains[0].length;
    this.rowPotential = new long[rows + 1];
    this.columnPotential = new long[columns + 1];
    this.rowOf = new int[columns + 1];
    this.before = new int[columns + 1];
  }

  /** Column of each row. */
  int[] best() {
    for (var row = 1; row <= rows; row++) {
      rowOf[0] = row;
      swap(search());
    }
    var chosen = new int[rows];
    for (var column = 1; column <= columns; column++) {
      if (rowOf[column] != FREE) {
        chosen[rowOf[column] - 1] = column - 1;
      }
    }
    return chosen;
  }

  /** Finds the free column at the end of a cheapest path. */
  private int search() {
    var slack = new long[columns + 1];
    Arrays.fill(slack, Long.MAX_VALUE);
    var used = new boolean[columns + 1];
    var column = 0;
    do {
      used[column] = true;
      relax(column, slack, used);
      var next = nearest(slack, used);
      shift(slack[next], slack, used);
      column = next;
    } while (rowOf[column] != FREE);
    return column;
  }

  private void relax(int at, long[] slack, boolean[] used) {
    var row = rowOf[at];
    for (var column = 1; column <= columns; column++) {
      var cost = -gains[row - 1][column - 1] - rowPotential[row] - columnPotential[column];
      if (!used[column] && cost < slack[column]) {
        slack[column] = cost;
        before[column] = at;
      }
    }
  }

  private int nearest(long[] slack, boolean[] used) {
    var nearest = 0;
    for (var column = 1; column <= columns; column++) {
      if (!used[column] && (nearest == 0 || slack[column] < slack[nearest])) {
        nearest = column;
      }
    }
    return nearest;
  }

  private void shift(long by, long[] slack, boolean[] used) {
    for (var column = 0; column <= columns; column++) {
      if (used[column]) {
        rowPotential[rowOf[column]] += by;
        columnPotential[column] -= by;
      } else {
        slack[column] -= by;
      }
    }
  }

  private void swap(int end) {
    for (var column = end; column != 0; column = before[column]) {
      rowOf[column] = rowOf[before[column]];
    }
  }
}
