package ru.rsnms.reserve.cadre;

import static ru.rsnms.shared.Role.AUDITOR;
import static ru.rsnms.shared.Role.COMMISSION_CHAIR;
import static ru.rsnms.shared.Role.INST_HEAD;
import static ru.rsnms.shared.Role.INST_RESERVE;
import static ru.rsnms.shared.Role.MINISTER;
import static ru.rsnms.shared.Role.MIN_LEGAL;
import static ru.rsnms.shared.Role.MIN_OFFICER;
import static ru.rsnms.shared.Role.MUN_HEAD;
import static ru.rsnms.shared.Role.MUN_OFFICER;
import static ru.rsnms.shared.Role.ORG_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.model.CadreCoverage;
import ru.rsnms.reserve.model.CadrePress;
import ru.rsnms.reserve.model.VacancyDesk;

/** Reads vacancies and how the reserve covers the heads, each within the own territory. */
@Stateless
@RolesAllowed({
  MINISTER,
  MIN_OFFICER,
  MIN_LEGAL,
  INST_RESERVE,
  INST_HEAD,
  COMMISSION_CHAIR,
  MUN_HEAD,
  MUN_OFFICER,
  ORG_HEAD,
  AUDITOR
})
public class VacancyQueries {

  private VacancyDesk desk;
  private CadreCoverage coverage;
  private CadrePress press;

  protected VacancyQueries() {
    // for the container
  }

  @Inject
  public VacancyQueries(VacancyDesk desk, CadreCoverage coverage, CadrePress press) {
    this.desk = desk;
    this.coverage = coverage;
    this.press = press;
  }

  /** Open ones first, the newest first. */
  public List<VacancyRow> vacancies() {
    return desk.rows();
  }

  public VacancyCard vacancy(@NotNull VacancyId id) {
    return desk.card(id);
  }

  /** How the reserve covers the heads of organisations today. */
  public CoverageTable coverage() {
    return coverage.table();
  }

  /** The same as a paper. */
  @Audited("reserve.cadre.print-coverage")
  public PaperFile printCoverage() {
    return press.coverage(coverage.table());
  }
}
