package ru.rsnms.web.faces;

import java.util.ArrayList;
import java.util.List;

/**
 * Bars under their labels, drawn on the server; the same numbers stand in a table beside it. A part
 * of a bar is told from the rest by hatching, not by colour alone.
 *
 * @param id of the drawing on its page
 * @param title what it shows, read aloud instead of the picture
 */
public record BarChart(String id, String title, List<Bar> bars) {

  private static final int WIDTH = 360;
  private static final int STEP = 40;

  /** Leaves room for the number behind the longest bar. */
  private static final int LONGEST = 290;

  private static final int TEXT = 13;
  private static final int TOP = 19;
  private static final int GAP = 6;
  private static final int BASE = 11;

  /** Longest label that fits into the width. */
  private static final int LABEL = 46;

  /**
   * One bar to draw.
   *
   * @param value its length
   * @param part of it that is hatched
   * @param words number behind the bar, with what else is to be said
   */
  public record Wish(String label, long value, long part, String words) {

    public static Wish of(String label, long value) {
      return new Wish(label, value, 0, String.valueOf(value));
    }
  }

  /** A bar in its place. */
  public record Bar(
      String label, String words, int labelY, int y, int width, int part, int wordsX, int wordsY) {}

  public static BarChart of(String id, String title, List<Wish> wishes) {
    var most = Math.max(1, wishes.stream().mapToLong(Wish::value).max().orElse(1));
    var bars = new ArrayList<Bar>();
    for (var wish : wishes) {
      var top = bars.size() * STEP;
      var width = scaled(wish.value(), most);
      bars.add(
          new Bar(
              shortened(wish.label()),
              wish.words(),
              top + TEXT,
              top + TOP,
              width,
              scaled(wish.part(), most),
              width + GAP,
              top + TOP + BASE));
    }
    return new BarChart(id, title, List.copyOf(bars));
  }

  /** Anything at all is seen. */
  private static int scaled(long value, long most) {
    return value == 0 ? 0 : (int) Math.max(2, value * LONGEST / most);
  }

  private static String shortened(String label) {
    return label.length() <= LABEL ? label : label.substring(0, LABEL - 1).strip() + "…";
  }

  public String viewBox() {
    return "0 0 " + WIDTH + ' ' + Math.max(1, bars.size() * STEP);
  }

  public boolean isHatched() {
    return bars.stream().anyMatch(bar -> bar.part() > 0);
  }
}
