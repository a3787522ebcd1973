package ru.rsnms.reports;

import ru.rsnms.reports.internal.JasperReportRenderer;
import ru.rsnms.reports.internal.text.FontFaces;

/** The renderers there are. */
public final class ReportRenderers {

  private ReportRenderers() {}

  /** A thread-safe renderer; create it once, it keeps prepared templates. */
  public static ReportRenderer standard() {
    return new JasperReportRenderer();
  }

  /** Can papers be set in the font family? */
  public static boolean hasFont(String family) {
    return FontFaces.has(family);
  }
}
