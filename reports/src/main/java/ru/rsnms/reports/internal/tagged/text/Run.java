package ru.rsnms.reports.internal.tagged.text;

import java.awt.Color;
import net.sf.jasperreports.engine.JRPrintHyperlink;
import ru.rsnms.reports.internal.tagged.font.Face;

/**
 * A stretch of text in one look.
 *
 * @param end index after its last character; it begins where the one before ends
 * @param rise of the baseline in points: above for superscripts, below for subscripts
 * @param background nullable
 * @param link nullable
 */
public record Run(
    int end,
    Face face,
    float size,
    float rise,
    Color color,
    Color background,
    boolean underlined,
    boolean struck,
    JRPrintHyperlink link) {

  /** Plain black type. */
  public static Run of(Face face, float size) {
    return new Run(0, face, size, 0, Color.BLACK, null, false, false, null);
  }

  /** The same look up to another end. */
  public Run endingAt(int other) {
    return new Run(other, face, size, rise, color, background, underlined, struck, link);
  }

  /** The same stretch as a link. */
  public Run leadingTo(JRPrintHyperlink target) {
    return new Run(end, face, size, rise, color, background, underlined, struck, target);
  }

  /** Width of a part of a text in points. */
  public float width(CharSequence text, int from, int to) {
    return face.advance(text, from, to) * size / 1000f;
  }

  /** Height of a single-spaced line in points. */
  public float lineHeight() {
    return face.ascent() * size + face.descent() * size + face.leading() * size;
  }

  public float hyphenWidth() {
    return face.hyphenAdvance() * size / 1000f;
  }
}
