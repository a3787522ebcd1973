package ru.rsnms.document.adapter.recognition;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands on one page, in points from its upper left corner as it is read.
 *
 * @param strokes ruled lines along the edges of the page
 */
record PdfPage(float width, float height, List<Glyph> glyphs, List<Stroke> strokes) {

  PdfPage(float width, float height) {
    this(width, height, new ArrayList<>(), new ArrayList<>());
  }

  /**
   * One sign.
   *
   * @param y of its baseline
   * @param space how wide a space of its font is
   */
  record Glyph(String sign, float x, float y, float width, float size, float space) {

    float end() {
      return x + width;
    }

    /** A height at which the sign surely is. */
    float middle() {
      return y - size * 0.3f;
    }

    float centre() {
      return x + width / 2;
    }
  }

  /**
   * @param at its height where it lies, its distance from the left where it stands
   */
  record Stroke(boolean lies, float at, float from, float to) {

    static final float NEAR = 2.5f;

    boolean covers(float place) {
      return from - NEAR <= place && place <= to + NEAR;
    }

    boolean meets(Stroke other) {
      return lies != other.lies && covers(other.at) && other.covers(at)
          || lies == other.lies
              && Math.abs(at - other.at) < NEAR
              && from - NEAR <= other.to
              && other.from - NEAR <= to;
    }
  }
}
