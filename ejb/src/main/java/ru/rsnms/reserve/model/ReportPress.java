package ru.rsnms.reserve.model;

import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.overview.SeasonReport;

/** Prints the report of a season. */
public interface ReportPress {

  PaperFile pdf(SeasonReport report);

  PaperFile docx(SeasonReport report);
}
