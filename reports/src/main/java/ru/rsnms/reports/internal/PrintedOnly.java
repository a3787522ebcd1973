package ru.rsnms.reports.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JRExpressionChunk;
import net.sf.jasperreports.engine.JRExpressionCollector;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JasperDesign;

/**
 * Leaves in a template what some pages print. JasperReports makes every object of a template anew
 * for each document and asks every band of it about each row, printed or not.
 */
final class PrintedOnly {

  private static final String FLAG = "is_";

  private final JasperDesign design;
  private final Set<String> printed;

  private PrintedOnly(JasperDesign design, Set<String> printed) {
    this.design = design;
    this.printed = printed;
  }

  /**
   * Takes away all other bands and elements of the background, then the fields and styles that are
   * left without use.
   *
   * @param printed names of the flags without {@code is_}, or of the only field or parameter of an
   *     element without a flag
   */
  static void keep(JasperDesign design, Set<String> printed) {
    PrintedOnly only = new PrintedOnly(design, printed);
    only.keepBands();
    only.keepBackground();
    only.keepFields();
    only.keepStyles();
  }

  /** Name of the flag of a band or an element. */
  static String flagOf(JRExpression printWhen) {
    return BandLayout.fieldOf(printWhen).substring(FLAG.length());
  }

  private void keepBands() {
    JRDesignSection detail = (JRDesignSection) design.getDetailSection();
    for (JRBand band : detail.getBands()) {
      if (!printed.contains(flagOf(band.getPrintWhenExpression()))) {
        detail.removeBand(band);
      }
    }
  }

  private void keepBackground() {
    JRDesignBand background = (JRDesignBand) design.getBackground();
    for (JRElement element : background.getElements()) {
      if (!printed.contains(nameOf(element))) {
        background.removeElement((JRDesignElement) element);
      }
    }
  }

  private static String nameOf(JRElement element) {
    return element.getPrintWhenExpression() != null
        ? flagOf(element.getPrintWhenExpression())
        : BandLayout.fieldOf(((JRTextField) element).getExpression());
  }

  private void keepFields() {
    Set<String> used = new HashSet<>();
    for (JRExpression expression :
        JRExpressionCollector.collectExpressions(
            DefaultJasperReportsContext.getInstance(), design)) {
      for (JRExpressionChunk chunk : expression.getChunks()) {
        used.add(chunk.getText());
      }
    }
    for (JRField field : List.copyOf(design.getFieldsList())) {
      if (!used.contains(field.getName())) {
        design.removeField(field.getName());
      }
    }
  }

  private void keepStyles() {
    Set<JRStyle> used = new HashSet<>();
    addStyles(design.getBackground(), used);
    for (JRBand band : design.getDetailSection().getBands()) {
      addStyles(band, used);
    }
    Set<String> names = used.stream().map(JRStyle::getName).collect(Collectors.toSet());
    for (JRStyle style : List.copyOf(design.getStylesList())) {
      if (!names.contains(style.getName())) {
        design.removeStyle(style.getName());
      }
    }
  }

  private static void addStyles(JRBand band, Set<JRStyle> used) {
    for (JRElement element : band.getElements()) {
      for (JRStyle style = element.getStyle(); style != null; style = style.getStyle()) {
        used.add(style);
      }
    }
  }
}
