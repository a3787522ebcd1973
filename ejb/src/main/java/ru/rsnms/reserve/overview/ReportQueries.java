package ru.rsnms.reserve.overview;

import static ru.rsnms.shared.Role.AUDITOR;
import static ru.rsnms.shared.Role.COMMISSION_CHAIR;
import static ru.rsnms.shared.Role.INST_HEAD;
import static ru.rsnms.shared.Role.INST_RESERVE;
import static ru.rsnms.shared.Role.MIN_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.model.ReportPress;
import ru.rsnms.reserve.model.SeasonReports;

/** The report of a season for the staff of the region. */
@Stateless
@RolesAllowed({MIN_OFFICER, INST_RESERVE, INST_HEAD, COMMISSION_CHAIR, AUDITOR})
public class ReportQueries {

  private SeasonReports reports;
  private ReportPress press;

  protected ReportQueries() {
    // for the container
  }

  @Inject
  public ReportQueries(SeasonReports reports, ReportPress press) {
    this.reports = reports;
    this.press = press;
  }

  public SeasonReport open(@NotNull SeasonId season) {
    return reports.of(season);
  }

  /** The report as a paper for the archive. */
  @Audited("reserve.print-report")
  public PaperFile print(@NotNull SeasonId season) {
    return press.pdf(reports.of(season));
  }

  /** The report as a word processor file. */
  @Audited("reserve.print-report")
  public PaperFile word(@NotNull SeasonId season) {
    return press.docx(reports.of(season));
  }
}
