package ru.rsnms.reports.internal;

import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JasperReport;

/** A prepared template: the measures and the elements of its bands. Immutable. */
final class SheetTemplate {

  /** Band for what stands on a page beside its rows. */
  static final String FURNITURE = "furniture";

  private static final String FLAG = "is_";

  private final JasperReport report;
  private final Map<String, BandLayout> bands = new HashMap<>();
  private final Map<String, Integer> gaps = new HashMap<>();
  private final Map<String, JRBand> sources = new HashMap<>();
  private int elements;

  SheetTemplate(JasperReport report) {
    this.report = report;
    add(FURNITURE, report.getBackground());
    for (JRBand band : report.getDetailSection().getBands()) {
      String name = Stamp.fieldOf(band.getPrintWhenExpression()).substring(FLAG.length());
      if (name.startsWith("gap_")) {
        gaps.put(name, band.getHeight());
      } else {
        add(name, band);
        sources.put(name, band);
      }
    }
  }

  private void add(String name, JRBand band) {
    BandLayout layout = new BandLayout(band, report, elements);
    bands.put(name, layout);
    elements += layout.size();
  }

  /** The bands that print rows, as the template has them. */
  Map<String, JRBand> sources() {
    return sources;
  }

  /** Width of the text field. */
  int fieldWidth() {
    return report.getColumnWidth();
  }

  int pageWidth() {
    return report.getPageWidth();
  }

  int pageHeight() {
    return report.getPageHeight();
  }

  /** Where rows begin on a page, from its left edge. */
  int left() {
    return report.getLeftMargin();
  }

  /** Where rows begin on a page, from its upper edge. */
  int top() {
    return report.getPageHeader().getHeight();
  }

  /** Room under the rows of a page. */
  int bottom() {
    return report.getPageFooter().getHeight();
  }

  /** Height for rows on a page, in points. */
  int room() {
    return pageHeight() - top() - bottom();
  }

  MeasuredRow measure(FlowRow row) {
    int gap = row.gap() == null ? 0 : gaps.get(row.gap());
    return new MeasuredRow(row, bands.get(row.band()), gap);
  }
}
