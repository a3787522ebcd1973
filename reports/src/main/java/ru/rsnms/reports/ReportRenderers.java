package ru.rsnms.reports;

import ru.rsnms.reports.internal.JasperReportRenderer;
import ru.rsnms.reports.internal.tagged.font.Faces;
import ru.rsnms.reports.internal.word.WordSheetRenderer;

/** The renderers there are. */
public final class ReportRenderers {

  private ReportRenderers() {}

  /** A thread-safe renderer; create it once, it keeps prepared templates. */
  public static ReportRenderer standard() {
    return new JasperReportRenderer();
  }

  /** A thread-safe writer of word processor files. */
  public static WordRenderer word() {
    return new WordSheetRenderer();
  }

  /** Can papers be set in the font family? */
  public static boolean hasFont(String family) {
    return Faces.has(family);
  }
}
