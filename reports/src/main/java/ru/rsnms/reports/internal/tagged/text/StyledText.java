package ru.rsnms.reports.internal.tagged.text;

import java.awt.Color;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintHyperlink;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.engine.util.JRTextAttribute;
import ru.rsnms.reports.internal.tagged.font.Faces;

/**
 * A text and its runs.
 *
 * @param runs in order, together as long as the text; one run at least
 */
public record StyledText(String text, List<Run> runs) {

  private static final float SCRIPT_SIZE = 2 / 3f;
  private static final float SUPERSCRIPT_RISE = 0.33f;
  private static final float SUBSCRIPT_RISE = -0.17f;

  /** Text in one look. */
  public static StyledText plain(String text, Run look) {
    return new StyledText(text, List.of(look.endingAt(text.length())));
  }

  /** Text with markup, as JasperReports has understood it. */
  public static StyledText of(JRStyledText styled) {
    String text = styled.getText();
    if (styled.getRuns().size() < 2 || text.isEmpty()) {
      return plain(text, run(attributes(styled), 0));
    }
    List<Run> runs = new ArrayList<>();
    AttributedCharacterIterator characters = styled.getAttributedString().getIterator();
    for (int at = 0; at < text.length(); at = characters.getRunLimit()) {
      characters.setIndex(at);
      runs.add(run(characters.getAttributes(), characters.getRunLimit()));
    }
    return new StyledText(text, runs);
  }

  private static Map<Attribute, Object> attributes(JRStyledText styled) {
    Map<Attribute, Object> all = new java.util.HashMap<>();
    if (styled.getGlobalAttributes() != null) {
      all.putAll(styled.getGlobalAttributes());
    }
    styled.getRuns().forEach(run -> all.putAll(run.attributes));
    return all;
  }

  /** The look that attributes describe. */
  private static Run run(Map<Attribute, Object> attributes, int end) {
    if (attributes.containsKey(JRTextAttribute.HTML_LIST)) {
      throw new IllegalArgumentException("Lists are made of elements, not of markup");
    }
    float size = ((Number) attributes.get(TextAttribute.SIZE)).floatValue();
    int script = number(attributes.get(TextAttribute.SUPERSCRIPT));
    Object color = attributes.get(TextAttribute.FOREGROUND);
    return new Run(
        end,
        Faces.face(
            (String) attributes.get(TextAttribute.FAMILY),
            TextAttribute.WEIGHT_BOLD.equals(attributes.get(TextAttribute.WEIGHT)),
            TextAttribute.POSTURE_OBLIQUE.equals(attributes.get(TextAttribute.POSTURE))),
        script == 0 ? size : size * SCRIPT_SIZE,
        script == 0 ? 0 : size * (script > 0 ? SUPERSCRIPT_RISE : SUBSCRIPT_RISE),
        color == null ? Color.BLACK : (Color) color,
        (Color) attributes.get(TextAttribute.BACKGROUND),
        TextAttribute.UNDERLINE_ON.equals(attributes.get(TextAttribute.UNDERLINE)),
        TextAttribute.STRIKETHROUGH_ON.equals(attributes.get(TextAttribute.STRIKETHROUGH)),
        (JRPrintHyperlink) attributes.get(JRTextAttribute.HYPERLINK));
  }

  private static int number(Object value) {
    return value == null ? 0 : ((Number) value).intValue();
  }

  /** Index of the run that holds a character; of the last for the end of the text. */
  public int runAt(int index) {
    int run = 0;
    while (run < runs.size() - 1 && runs.get(run).end() <= index) {
      run++;
    }
    return run;
  }

  /** Width of a part in points. */
  public float width(int from, int to) {
    if (runs.size() == 1) {
      return runs.get(0).width(text, from, to);
    }
    float width = 0;
    int at = from;
    for (int run = runAt(from); at < to; run++) {
      int end = Math.min(to, runs.get(run).end());
      width += runs.get(run).width(text, at, end);
      at = end;
    }
    return width;
  }

  /** Width of a hyphen after the character before the index. */
  float hyphenWidth(int index) {
    return runs.get(runAt(Math.max(0, index - 1))).hyphenWidth();
  }
}
