package ru.rsnms.reports.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts rows on pages.
 *
 * <p>A row that keeps the next one ends on the page where the next one begins; a signature has two
 * lines of text above it; a paragraph that breaks leaves two lines on either side; rows of a table
 * are whole where they fit on a page; its header is repeated. What cannot be kept, because it is
 * higher than a page, is cut between lines: nothing is lost.
 */
final class Paginator {

  private static final int FEWEST_LINES = 2;

  private final SheetTemplate template;
  private final int room;
  private final List<List<MeasuredRow>> pages = new ArrayList<>();
  private final OpenSpans spans = new OpenSpans();
  private List<MeasuredRow> page;
  private int used;
  private boolean fresh;

  private Paginator(SheetTemplate template) {
    this.template = template;
    room = template.room();
  }

  /**
   * Pages of rows, with the lines they are printed with.
   *
   * @param reserve height in points that stays free under the last row
   */
  static List<List<MeasuredRow>> pages(SheetTemplate template, List<FlowRow> rows, int reserve) {
    Paginator paginator = new Paginator(template);
    paginator.turn();
    paginator.placeAll(rows, reserve);
    return paginator.pages;
  }

  private void placeAll(List<FlowRow> rows, int reserve) {
    List<MeasuredRow> measured = rows.stream().map(template::measure).toList();
    int[] following = following(measured, reserve);
    for (int i = 0; i < measured.size(); i++) {
      place(measured.get(i), following[i]);
    }
  }

  /** For each row, the height that must fit under its end. */
  private static int[] following(List<MeasuredRow> rows, int reserve) {
    int[] following = new int[rows.size()];
    int beginning = reserve;
    int linesForSignature = 0;
    for (int i = rows.size() - 1; i >= 0; i--) {
      MeasuredRow row = rows.get(i);
      boolean last = i == rows.size() - 1;
      following[i] = last || row.row().keepsNext() || linesForSignature > 0 ? beginning : 0;
      beginning = isDivisible(row) ? row.height(FEWEST_LINES) : row.need() + following[i];
      linesForSignature = row.row().isSignature() ? FEWEST_LINES : linesForSignature - row.lines();
    }
    return following;
  }

  private static boolean isDivisible(MeasuredRow row) {
    return BodyBands.isBody(row.row().band()) && row.lines() >= 2 * FEWEST_LINES;
  }

  private void place(MeasuredRow row, int following) {
    MeasuredRow rest = row;
    while (rest != null) {
      rest = placeBeginning(rest, following);
    }
  }

  /**
   * Puts a row or its first lines on the current page or turns it; returns what is left to place.
   */
  private MeasuredRow placeBeginning(MeasuredRow row, int following) {
    if (fresh) {
      row = template.measure(row.row().atTop());
      row = row.need() > room - used ? row.withoutSpans(template) : row;
    }
    int free = room - used;
    if (row.need() + following <= free || fresh && !isDivisible(row) && row.need() <= free) {
      put(row);
      return null;
    }
    int lines = linesBefore(row, free);
    if (lines > 0) {
      put(
          template.measure(
              row.row().isInTable() ? row.head(lines).closed().goingOn() : row.head(lines)));
    }
    turnInside(row.row());
    return lines > 0 ? template.measure(row.rest(lines)) : row;
  }

  /** How many lines may stay on this page; none if the row has to go to the next one as a whole. */
  private int linesBefore(MeasuredRow row, int free) {
    if (isDivisible(row)) {
      int lines = Math.min(row.linesWithin(free), row.lines() - FEWEST_LINES);
      return lines >= FEWEST_LINES ? lines : fresh ? 1 : 0;
    }
    return fresh ? Math.max(1, row.linesWithin(free)) : 0;
  }

  private void put(MeasuredRow row) {
    MeasuredRow high = row;
    if (row.row().isInTable()) {
      high = row.higherBy(spans.lackingFor(row), template);
      spans.cover(high);
    }
    page.add(high);
    used += high.height();
    fresh = false;
  }

  private void turn() {
    page = new ArrayList<>();
    pages.add(page);
    used = 0;
    fresh = true;
    spans.clear();
  }

  /** Turns the page before or inside a row: closes its table and repeats the header. */
  private void turnInside(FlowRow next) {
    MeasuredRow last = page.get(page.size() - 1);
    boolean continues = next.isInTableOf(last.row());
    if (continues) {
      MeasuredRow closing = last.higherBy(spans.lacking(), template);
      page.set(page.size() - 1, closing.as(closing.row().closed()));
    }
    turn();
    if (continues) {
      next.place().head().rows().forEach(row -> put(template.measure(row)));
      fresh = true;
    }
  }
}
