package ru.rsnms.reports.internal.tagged;

import java.awt.Color;
import ru.rsnms.reports.internal.tagged.file.Bytes;

/** Draws a bar of a chart as areas; its hatched part is told from the rest without colour. */
final class BarDrawing {

  private static final Color INK = new Color(0x1f, 0x57, 0xc8);

  /** Distance of the stripes of the hatching, points. */
  private static final double STRIPE = 3;

  private BarDrawing() {}

  /**
   * A bar in its room, the upper left corner counted from the top of the page.
   *
   * @param shares of the room that is filled and that is hatched, parted by a space
   */
  static void draw(
      PageContent page, String shares, double x, double y, double width, double height) {
    String[] parts = shares.split(" ");
    double whole = width * Double.parseDouble(parts[0]);
    double hatched = width * Double.parseDouble(parts[1]);
    Bytes operators = page.operators();
    page.fill(INK);
    operators.numbers(x, page.up(y + height), whole, height).put("re f\n");
    page.fill(Color.WHITE);
    for (double at = STRIPE; at < hatched; at += 2 * STRIPE) {
      double stripe = Math.min(STRIPE / 2, hatched - at);
      operators.numbers(x + at, page.up(y + height - 1), stripe, height - 2).put("re f\n");
    }
    page.fill(Color.BLACK);
  }
}
