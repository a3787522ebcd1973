package ru.rsnms.web.reserve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ru.rsnms.reserve.cadre.CoverageRow;
import ru.rsnms.reserve.cadre.CoverageTable;
import ru.rsnms.reserve.cadre.VacancyQueries;
import ru.rsnms.shared.Texts;

/** Backs {@code /reserve/coverage.xhtml}: the reserve held against the heads. */
@Named
@RequestScoped
public class CoverageView {

  @Inject VacancyQueries queries;

  private CoverageTable table;

  public CoverageTable getTable() {
    if (table == null) {
      table = queries.coverage();
    }
    return table;
  }

  /** Name of the municipality, or of the region for its own organisations. */
  public String name(CoverageRow row) {
    return row.name() == null ? Texts.of("reserve.coverage.region") : row.name();
  }
}
