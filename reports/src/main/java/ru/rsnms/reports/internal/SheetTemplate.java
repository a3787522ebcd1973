package ru.rsnms.reports.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JasperDesign;

/** A prepared template: the report and the measures of its bands. Immutable. */
final class SheetTemplate {

  private final JasperReport report;
  private final Supplier<JasperDesign> source;
  private final Map<String, BandLayout> bands = new HashMap<>();
  private final Map<String, Integer> gaps = new HashMap<>();

  /**
   * @param source gives the design of the report, each time a new one
   */
  SheetTemplate(JasperReport report, Supplier<JasperDesign> source) {
    this.report = report;
    this.source = source;
    for (JRBand band : report.getDetailSection().getBands()) {
      String name = PrintedOnly.flagOf(band.getPrintWhenExpression());
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

  /** A design of the report to change. */
  JasperDesign design() {
    return source.get();
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
