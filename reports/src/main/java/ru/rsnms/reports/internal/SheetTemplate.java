package ru.rsnms.reports.internal;

import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JasperReport;

/** A prepared template: the report and the measures of its bands. Immutable. */
final class SheetTemplate {

  private static final String FLAG = "is_";

  private final JasperReport report;
  private final Map<String, BandLayout> bands = new HashMap<>();
  private final Map<String, Integer> gaps = new HashMap<>();

  SheetTemplate(JasperReport report) {
    this.report = report;
    for (JRBand band : report.getDetailSection().getBands()) {
      String name = BandLayout.fieldOf(band.getPrintWhenExpression()).substring(FLAG.length());
      if (name.startsWith("gap_")) {
        gaps.put(name, band.getHeight());
      } else {
        bands.put(name, BandLayout.of(band));
      }
    }
  }

  JasperReport report() {
    return report;
  }

  /** Height for rows on a page, in points. */
  int room() {
    return report.getPageHeight()
        - report.getPageHeader().getHeight()
        - report.getPageFooter().getHeight();
  }

  MeasuredRow measure(FlowRow row) {
    int gap = row.gap() == null ? 0 : gaps.get(row.gap());
    return new MeasuredRow(row, bands.get(row.band()), gap);
  }
}
