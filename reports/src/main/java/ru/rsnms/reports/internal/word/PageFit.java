package ru.rsnms.reports.internal.word;

import ru.rsnms.reports.internal.PlacedPage;
import ru.rsnms.reports.internal.PlacedRow;
import ru.rsnms.reports.internal.PlacedText;

/**
 * Room between the rows of a page, so that a point more or less at its end does not change what
 * stands on it. The paper counts heights in whole points; where a page is full, what is left under
 * the lines of a row is taken away, and where a paragraph that goes on would find room for one more
 * line, its page is widened by hair's breadths.
 */
final class PageFit {

  /** What other measures of a word processor may add up to on a page, points. */
  private static final double SPARE = 8;

  /** What the rules of a table add to its rows: once, and for each of them; found by measuring. */
  private static final double TABLE = 2;

  private static final double TABLE_ROW = 0.1;

  /** Most that is taken from one row, points. */
  private static final double MOST = 1;

  /** Part of what is left under the lines of a row that is kept. */
  private final double kept;

  /** Points added under each paragraph. */
  private final double added;

  PageFit(PlacedPage page) {
    double free = page.free();
    double rounding = 0;
    int paragraphs = 0;
    PlacedRow last = null;
    for (var row : page.rows()) {
      if (row.isInTable()) {
        free -= TABLE_ROW + (last != null && last.table() == row.table() ? 0 : TABLE);
      }
      rounding += loose(row, last);
      paragraphs += isParagraph(row) ? 1 : 0;
      last = row;
    }
    var line = last != null && last.goesOn() ? last.texts().get(0).lineHeight() : 0;
    var wanted = line == 0 ? SPARE : line / 2;
    var tight = free < wanted && rounding > 0;
    kept = tight ? Math.max(0, 1 - (wanted - free) / rounding) : 1;
    added =
        free > wanted && page.free() < line && paragraphs > 1
            ? (free - wanted) / (paragraphs - 1)
            : 0;
  }

  private static boolean isParagraph(PlacedRow row) {
    return !row.isInTable() && row.texts().size() == 1;
  }

  private static double loose(PlacedRow row, PlacedRow above) {
    var afterTable = !row.isInTable() && above != null && above.isInTable();
    return rest(row) + (afterTable ? Math.min(row.gap(), 2 * TABLE) : 0);
  }

  private static double rest(PlacedRow row) {
    if (!row.isInTable() && !isParagraph(row)) {
      return 0;
    }
    var needed =
        row.texts().stream()
            .filter(one -> !one.field().startsWith("span"))
            .mapToDouble(PageFit::needed)
            .max()
            .orElse(row.height());
    return Math.min(MOST, Math.max(0, row.height() - needed));
  }

  private static double needed(PlacedText one) {
    return one.y() + one.height() + one.padding();
  }

  /** Room before a row, points. */
  double before(PlacedRow row, PlacedRow above) {
    return row.gap() - (loose(row, above) - rest(row)) * (1 - kept);
  }

  /** Room under the lines of a paragraph, points. */
  double under(PlacedRow row) {
    var below = row.height() - row.texts().get(0).y() - row.texts().get(0).height();
    return Math.max(0, below) - rest(row) * (1 - kept) + added;
  }

  /** Height of a row of a table, points. */
  double height(PlacedRow row) {
    return row.height() - rest(row) * (1 - kept);
  }
}
