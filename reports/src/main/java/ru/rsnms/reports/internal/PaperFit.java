package ru.rsnms.reports.internal;

import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JasperDesign;
import ru.rsnms.reports.sheet.Orientation;
import ru.rsnms.reports.sheet.PaperStyle;

/** Fits the template, drawn for a standard upright sheet, to a house style and an orientation. */
final class PaperFit {

  private static final String FIT = "ru.rsnms.fit";
  private static final double POINTS_PER_MM = 72 / 25.4;
  private static final int SHORT_SIDE = 595;
  private static final int LONG_SIDE = 842;

  /** Which size of the house style a root style of the template takes. */
  private static final Map<String, ToDoubleFunction<PaperStyle.TypeSizes>> SIZES =
      Map.of(
          "plain", PaperStyle.TypeSizes::text,
          "letterhead", PaperStyle.TypeSizes::letterhead,
          "kind", PaperStyle.TypeSizes::kind,
          "table", PaperStyle.TypeSizes::table,
          "note", PaperStyle.TypeSizes::note,
          "footnote", PaperStyle.TypeSizes::footnote);

  private final PaperStyle style;
  private final PaperStyle.Margins margins;
  private final int pageWidth;
  private final int pageHeight;

  PaperFit(PaperStyle style, Orientation orientation) {
    this.style = style;
    boolean upright = orientation == Orientation.PORTRAIT;
    margins = upright ? style.portrait() : style.landscape();
    pageWidth = upright ? SHORT_SIDE : LONG_SIDE;
    pageHeight = upright ? LONG_SIDE : SHORT_SIDE;
  }

  /** Width of the text field in points. */
  int fieldWidth() {
    return pageWidth - points(margins.left()) - points(margins.right());
  }

  void apply(JasperDesign design) {
    int wider = fieldWidth() - design.getColumnWidth();
    int lower = points(margins.top()) - design.getPageHeader().getHeight();
    int longer = pageHeight - design.getPageHeight();
    for (JRElement element : design.getBackground().getElements()) {
      move((JRDesignElement) element, lower, longer);
      widen((JRDesignElement) element, wider);
    }
    for (JRBand band : design.getDetailSection().getBands()) {
      for (JRElement element : band.getElements()) {
        widen((JRDesignElement) element, wider);
      }
    }
    resize(design);
    design.getStylesList().forEach(this::restyle);
  }

  private void resize(JasperDesign design) {
    design.setPageWidth(pageWidth);
    design.setPageHeight(pageHeight);
    design.setLeftMargin(points(margins.left()));
    design.setRightMargin(points(margins.right()));
    design.setColumnWidth(fieldWidth());
    ((JRDesignBand) design.getBackground()).setHeight(pageHeight);
    ((JRDesignBand) design.getPageHeader()).setHeight(points(margins.top()));
    ((JRDesignBand) design.getPageFooter()).setHeight(points(margins.bottom()));
  }

  private static void widen(JRDesignElement element, int by) {
    Set<String> fits = fits(element);
    if (fits.contains("width")) {
      element.setWidth(element.getWidth() + by);
    } else if (fits.contains("right")) {
      element.setX(element.getX() + by);
    } else if (fits.contains("center")) {
      element.setX(element.getX() + by / 2);
    }
  }

  private static void move(JRDesignElement element, int lower, int longer) {
    Set<String> fits = fits(element);
    if (fits.contains("top")) {
      element.setY(element.getY() + lower);
    } else if (fits.contains("bottom")) {
      element.setY(element.getY() + longer);
    }
  }

  private static Set<String> fits(JRDesignElement element) {
    String fit = element.getPropertiesMap().getProperty(FIT);
    return fit == null ? Set.of() : Set.of(fit.split(" "));
  }

  private void restyle(JRStyle template) {
    JRDesignStyle design = (JRDesignStyle) template;
    if (design.getOwnFontName() != null) {
      design.setFontName(style.fontFamily());
    }
    ToDoubleFunction<PaperStyle.TypeSizes> size = SIZES.get(design.getName());
    if (size != null) {
      design.setFontSize((float) size.applyAsDouble(style.type()));
    }
    if (design.getParagraph().getOwnFirstLineIndent() != null) {
      design.getParagraph().setFirstLineIndent(points(style.firstLineMm()));
    }
    if (design.getParagraph().getOwnLineSpacingSize() != null) {
      design.getParagraph().setLineSpacingSize((float) style.lineSpacing());
    }
  }

  private static int points(double millimetres) {
    return (int) Math.round(millimetres * POINTS_PER_MM);
  }
}
