package ru.rsnms.document.adapter.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.rsnms.document.adapter.recognition.PdfPage.Glyph;
import ru.rsnms.document.adapter.recognition.PdfPage.Stroke;

/**
 * A table as its ruled lines part it: one cell per column in every row; cells merged across or
 * downwards have their words once and leave the others empty.
 */
final class PdfGrid {

  private final List<Stroke> strokes;
  private final float[] xs;
  private final float[] ys;
  private final int[] owner;

  private PdfGrid(List<Stroke> strokes, float[] xs, float[] ys) {
    this.strokes = strokes;
    this.xs = xs;
    this.ys = ys;
    this.owner = new int[(xs.length - 1) * (ys.length - 1)];
    merge();
  }

  /** Tables of a page: ruled lines that meet and part at least two columns. */
  static List<PdfGrid> of(PdfPage page) {
    List<PdfGrid> grids = new ArrayList<>();
    for (var group : groups(page.strokes())) {
      var xs = places(group, false);
      var ys = places(group, true);
      if (xs.length > 2 && ys.length > 1 && xs.length < 100 && ys.length < 1_000) {
        grids.add(new PdfGrid(group, xs, ys));
      }
    }
    return grids;
  }

  private static List<List<Stroke>> groups(List<Stroke> strokes) {
    List<List<Stroke>> groups = new ArrayList<>();
    var left = new ArrayList<>(strokes.size() > 5_000 ? strokes.subList(0, 5_000) : strokes);
    while (!left.isEmpty()) {
      List<Stroke> group = new ArrayList<>(List.of(left.remove(left.size() - 1)));
      for (var i = 0; i < group.size(); i++) {
        var one = group.get(i);
        var meeting = left.stream().filter(one::meets).toList();
        group.addAll(meeting);
        left.removeIf(one::meets);
      }
      groups.add(group);
    }
    return groups;
  }

  private static float[] places(List<Stroke> group, boolean lying) {
    List<Float> places = new ArrayList<>();
    group.stream()
        .filter(one -> one.lies() == lying)
        .map(Stroke::at)
        .sorted()
        .forEach(
            at -> {
              if (places.isEmpty() || at - places.get(places.size() - 1) > Stroke.NEAR) {
                places.add(at);
              }
            });
    var result = new float[places.size()];
    for (var i = 0; i < result.length; i++) {
      result[i] = places.get(i);
    }
    return result;
  }

  private void merge() {
    for (var i = 0; i < owner.length; i++) {
      owner[i] = i;
    }
    for (var row = 0; row < rowCount(); row++) {
      for (var column = 0; column < columnCount(); column++) {
        var cell = cell(row, column);
        if (column + 1 < columnCount() && !isRuled(false, xs[column + 1], middle(ys, row))) {
          join(cell, cell(row, column + 1));
        }
        if (row + 1 < rowCount() && !isRuled(true, ys[row + 1], middle(xs, column))) {
          join(cell, cell(row + 1, column));
        }
      }
    }
  }

  private boolean isRuled(boolean lying, float at, float place) {
    return strokes.stream()
        .anyMatch(
            one ->
                one.lies() == lying && Math.abs(one.at() - at) <= Stroke.NEAR && one.covers(place));
  }

  private static float middle(float[] places, int at) {
    return (places[at] + places[at + 1]) / 2;
  }

  /** The upper left of the two owns both. */
  private void join(int one, int other) {
    var from = Math.max(owner[one], owner[other]);
    var to = Math.min(owner[one], owner[other]);
    for (var i = 0; i < owner.length; i++) {
      if (owner[i] == from) {
        owner[i] = to;
      }
    }
  }

  private int cell(int row, int column) {
    return row * columnCount() + column;
  }

  private int rowCount() {
    return ys.length - 1;
  }

  int columnCount() {
    return xs.length - 1;
  }

  float top() {
    return ys[0];
  }

  boolean holds(Glyph sign) {
    return sign.centre() >= xs[0] - Stroke.NEAR
        && sign.centre() <= xs[xs.length - 1] + Stroke.NEAR
        && sign.middle() >= ys[0]
        && sign.middle() <= ys[ys.length - 1];
  }

  /** Are the columns of two pages the same? */
  boolean continues(PdfGrid above) {
    if (xs.length != above.xs.length) {
      return false;
    }
    for (var i = 0; i < xs.length; i++) {
      if (Math.abs(xs[i] - above.xs[i]) > 2 * Stroke.NEAR) {
        return false;
      }
    }
    return true;
  }

  /** Cells of the rows that have words; a row that is one merged cell has one. */
  List<List<String>> rows(List<Glyph> signs) {
    Map<Integer, List<Glyph>> byCell = new HashMap<>();
    for (var sign : signs) {
      var cell = cell(place(ys, sign.middle()), place(xs, sign.centre()));
      byCell.computeIfAbsent(owner[cell], key -> new ArrayList<>()).add(sign);
    }
    List<List<String>> rows = new ArrayList<>();
    for (var row = 0; row < rowCount(); row++) {
      List<String> cells = new ArrayList<>();
      for (var column = 0; column < columnCount(); column++) {
        var cell = cell(row, column);
        cells.add(owner[cell] == cell ? PdfLines.joined(byCell.getOrDefault(cell, List.of())) : "");
      }
      if (cells.stream().anyMatch(words -> !words.isEmpty())) {
        rows.add(isOne(row) ? List.of(cells.get(0)) : cells);
      }
    }
    return rows;
  }

  private boolean isOne(int row) {
    for (var column = 1; column < columnCount(); column++) {
      if (owner[cell(row, column)] != cell(row, 0)) {
        return false;
      }
    }
    return true;
  }

  private static int place(float[] places, float at) {
    for (var i = places.length - 2; i > 0; i--) {
      if (at >= places[i]) {
        return i;
      }
    }
    return 0;
  }
}
