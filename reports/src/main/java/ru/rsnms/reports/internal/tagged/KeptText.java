package ru.rsnms.reports.internal.tagged;

import net.sf.jasperreports.engine.JRDefaultStyleProvider;
import net.sf.jasperreports.engine.JROrigin;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.fill.JRTemplatePrintText;
import net.sf.jasperreports.engine.fill.JRTemplateText;
import net.sf.jasperreports.engine.fill.PrintElementOriginator;
import net.sf.jasperreports.engine.type.BandTypeEnum;

/**
 * What all texts that one text field prints have in common, kept for many documents: their look is
 * resolved once, not once for each document. Never changes.
 */
public final class KeptText extends JRTemplateText {

  private static final long serialVersionUID = 1;
  private static final JROrigin ORIGIN = new JROrigin(BandTypeEnum.DETAIL);

  private final transient Look look;
  private final transient PrintElementOriginator source;

  /**
   * @param styles of the template the field is part of
   * @param source tells the texts of this field from those of others
   */
  public KeptText(JRTextField field, JRDefaultStyleProvider styles, PrintElementOriginator source) {
    super(ORIGIN, styles, field);
    this.source = source;
    copyLineBox(field.getLineBox());
    copyParagraph(field.getParagraph());
    FillContext.transfer(field, this);
    JRTemplatePrintText blank = blank();
    blank.setWidth(field.getWidth());
    blank.setHeight(field.getHeight());
    look = Look.of(blank);
  }

  /** A text in this look without words, place and size. */
  public JRTemplatePrintText blank() {
    return new JRTemplatePrintText(this, source);
  }

  Look look() {
    return look;
  }
}
