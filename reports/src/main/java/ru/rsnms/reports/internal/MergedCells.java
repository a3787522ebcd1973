package ru.rsnms.reports.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.rsnms.reports.internal.tagged.structure.Tags;

/** Says, when the pages are known, how many rows of its page each merged cell covers. */
final class MergedCells {

  /** Where a merged cell began on the page and how many rows it has covered so far. */
  private record Begun(int index, int rows) {}

  private final List<MeasuredRow> page;
  private final Map<String, Begun> open = new HashMap<>();

  private MergedCells(List<MeasuredRow> page) {
    this.page = page;
  }

  static void mark(List<List<MeasuredRow>> pages) {
    pages.forEach(page -> new MergedCells(page).mark());
  }

  private void mark() {
    TableHead table = null;
    for (int i = 0; i < page.size(); i++) {
      FlowRow row = page.get(i).row();
      if (!row.isInTable() || row.place().head() != table) {
        close(open.keySet());
      }
      table = row.isInTable() ? row.place().head() : null;
      if (table != null) {
        take(i, row);
      }
    }
    close(open.keySet());
  }

  private void take(int index, FlowRow row) {
    Set<String> continued = new HashSet<>(row.place().continued());
    continued.retainAll(open.keySet());
    Set<String> ended = new HashSet<>(open.keySet());
    ended.removeAll(continued);
    close(ended);
    int cells = row.place().cells();
    boolean hasOwn = cells > continued.size();
    for (String span : continued) {
      Begun begun = open.get(span);
      open.put(span, new Begun(begun.index(), begun.rows() + (hasOwn ? 1 : 0)));
      cover(index, span);
    }
    for (int column = 0; column < row.place().columns(); column++) {
      String span = TableBands.span(column);
      if (!continued.contains(span)) {
        open.put(span, new Begun(index, 1));
        if (row.texts().get(span) != null) {
          cover(index, span);
        }
      }
    }
  }

  /** The cell under a merged cell is no cell of its own. */
  private void cover(int index, String span) {
    say(index, TableBands.partOf(span), Tags.ARTIFACT);
  }

  private void close(Set<String> spans) {
    for (String span : Set.copyOf(spans)) {
      Begun begun = open.remove(span);
      if (begun.rows() > 1) {
        say(begun.index(), TableBands.rowsOf(span), String.valueOf(begun.rows()));
      }
    }
  }

  private void say(int index, String field, String value) {
    MeasuredRow row = page.get(index);
    page.set(index, row.as(row.row().withText(field, value)));
  }
}
