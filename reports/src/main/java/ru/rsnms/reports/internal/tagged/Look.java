package ru.rsnms.reports.internal.tagged;

import java.awt.Color;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JRPropertiesHolder;
import net.sf.jasperreports.engine.JRPropertiesMap;
import net.sf.jasperreports.engine.JRStyledTextAttributeSelector;
import net.sf.jasperreports.engine.fill.JRTemplatePrintElement;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.engine.type.RotationEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import ru.rsnms.reports.internal.tagged.font.Faces;
import ru.rsnms.reports.internal.tagged.structure.Tags;
import ru.rsnms.reports.internal.tagged.text.Format;
import ru.rsnms.reports.internal.tagged.text.Run;
import ru.rsnms.reports.internal.tagged.text.StyledText;

/**
 * What all texts that one element of the template has printed have in common, resolved once.
 *
 * @param width of the element
 * @param height of the element; it matters only where the text runs up or down
 * @param run the look of its text; nullable if the text has markup
 * @param background nullable for a transparent element
 * @param pushedRight {@code doc.block=right}: lines flush left in a block that stands at the right
 *     edge with its longest line
 */
record Look(
    int width,
    int height,
    Tags tags,
    Format format,
    Run run,
    HorizontalTextAlignEnum across,
    VerticalTextAlignEnum down,
    RotationEnum rotation,
    Color background,
    RuleDrawing.Borders borders,
    Padding padding,
    boolean pushedRight) {

  private static final String BLOCK = "doc.block";

  /** Room between the edges of an element and its text. */
  record Padding(int top, int left, int bottom, int right) {

    private static Padding of(JRLineBox box) {
      return new Padding(
          box.getTopPadding(), box.getLeftPadding(), box.getBottomPadding(), box.getRightPadding());
    }
  }

  /** The look of a text without what the fill has said of this one. */
  static Look of(JRPrintText text) {
    boolean markup = !JRCommonText.MARKUP_NONE.equals(text.getMarkup());
    JRPropertiesMap said =
        text instanceof JRTemplatePrintElement printed
            ? printed.getTemplate().getPropertiesMap()
            : text.getPropertiesMap();
    return new Look(
        text.getWidth(),
        text.getHeight(),
        Tags.of(said),
        Format.of(text, false),
        markup ? null : run(text),
        text.getHorizontalTextAlign(),
        text.getVerticalTextAlign(),
        text.getRotation(),
        text.getMode() == ModeEnum.OPAQUE ? text.getBackcolor() : null,
        RuleDrawing.Borders.of(text.getLineBox()),
        Padding.of(text.getLineBox()),
        isBlockAtRight(said));
  }

  private static boolean isBlockAtRight(JRPropertiesMap said) {
    return "right".equals(said.getProperty(BLOCK));
  }

  /** The look of a text of which the fill has said more. */
  Look saying(JRPrintText text) {
    JRPropertiesMap said = properties(text);
    return new Look(
        width,
        height,
        Tags.of(said),
        format,
        run,
        across,
        down,
        rotation,
        background,
        borders,
        padding,
        isBlockAtRight(said));
  }

  /** Is it the look of another text that the same element of the template has printed? */
  boolean isOf(JRPrintText text) {
    return width == text.getWidth() && (height == text.getHeight() || !Format.isSideways(rotation));
  }

  private static Run run(JRPrintText text) {
    return new Run(
        0,
        Faces.face(text.getFontName(), text.isBold(), text.isItalic()),
        text.getFontSize(),
        0,
        text.getForecolor(),
        null,
        text.isUnderline(),
        text.isStrikeThrough(),
        null);
  }

  /** The tags of an element; those of the template unless the fill has given it its own. */
  static Tags tags(JRPropertiesHolder element) {
    return Tags.of(properties(element));
  }

  /** What the fill has said of the element stands before what the template says. */
  private static JRPropertiesMap properties(JRPropertiesHolder element) {
    if (!(element instanceof JRTemplatePrintElement printed)) {
      return element.getPropertiesMap();
    }
    JRPropertiesMap template = printed.getTemplate().getPropertiesMap();
    if (!hasOwn(element)) {
      return template;
    }
    JRPropertiesMap both = template.cloneProperties();
    JRPropertiesMap own = element.getPropertiesMap();
    for (String name : own.getOwnPropertyNames()) {
      if (own.getProperty(name) != null) {
        both.setProperty(name, own.getProperty(name));
      }
    }
    return both;
  }

  /** Has the fill said anything of the element? An expression without a value says nothing. */
  static boolean hasOwn(JRPropertiesHolder element) {
    if (!element.hasProperties()) {
      return false;
    }
    JRPropertiesMap own = element.getPropertiesMap();
    for (String name : own.getOwnPropertyNames()) {
      if (own.getProperty(name) != null) {
        return true;
      }
    }
    return false;
  }

  static String property(JRPropertiesHolder element, String name) {
    return properties(element).getProperty(name);
  }

  StyledText text(JRPrintText element) {
    return run == null
        ? StyledText.of(
            element.getFullStyledText(
                JRStyledTextAttributeSelector.getNoBackcolorSelector(
                    DefaultJasperReportsContext.getInstance())))
        : StyledText.plain(element.getOriginalText() == null ? "" : element.getOriginalText(), run);
  }
}
