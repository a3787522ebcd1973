package ru.rsnms.reports.internal.tagged.text;

import java.awt.Color;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
      return plain(text, run(onlyAttributes(styled), 0));
    }
    List<Run> runs = new ArrayList<>();
    AttributedCharacterIterator characters = styled.getAttributedString().getIterator();
    for (int at = 0; at < text.length(); at = characters.getRunLimit()) {
      characters.setIndex(at);
      runs.add(run(characters.getAttributes()::get, characters.getRunLimit()));
    }
    return new StyledText(text, runs);
  }

  /** The attributes of a text in one look: those of its run before those of the whole. */
  private static Function<Attribute, Object> onlyAttributes(JRStyledText styled) {
    Map<Attribute, Object> whole = styled.getGlobalAttributes();
    Map<Attribute, Object> own =
        styled.getRuns().isEmpty() ? null : styled.getRuns().get(0).attributes;
    if (own == null || own.isEmpty()) {
      return whole::get;
    }
    return whole == null
        ? own::get
        : name -> own.containsKey(name) ? own.get(name) : whole.get(name);
  }

  /** The look that attributes describe. */
  private static Run run(Function<Attribute, Object> attributes, int end) {
    if (attributes.apply(JRTextAttribute.HTML_LIST) != null) {
      throw new IllegalArgumentException("Lists are made of elements, not of markup");
    }
    float size = ((Number) attributes.apply(TextAttribute.SIZE)).floatValue();
    int script = number(attributes.apply(TextAttribute.SUPERSCRIPT));
    Object color = attributes.apply(TextAttribute.FOREGROUND);
    return new Run(
        end,
        Faces.face(
            (String) attributes.apply(TextAttribute.FAMILY),
            TextAttribute.WEIGHT_BOLD.equals(attributes.apply(TextAttribute.WEIGHT)),
            TextAttribute.POSTURE_OBLIQUE.equals(attributes.apply(TextAttribute.POSTURE))),
        script == 0 ? size : size * SCRIPT_SIZE,
        script == 0 ? 0 : size * (script > 0 ? SUPERSCRIPT_RISE : SUBSCRIPT_RISE),
        color == null ? Color.BLACK : (Color) color,
        (Color) attributes.apply(TextAttribute.BACKGROUND),
        TextAttribute.UNDERLINE_ON.equals(attributes.apply(TextAttribute.UNDERLINE)),
        TextAttribute.STRIKETHROUGH_ON.equals(attributes.apply(TextAttribute.STRIKETHROUGH)),
        (JRPrintHyperlink) attributes.apply(JRTextAttribute.HYPERLINK));
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
