package ru.rsnms.reserve.model;

import java.time.LocalDate;
import java.util.List;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.cadre.CadreFilter;
import ru.rsnms.reserve.cadre.CadreRow;
import ru.rsnms.reserve.cadre.CoverageTable;
import ru.rsnms.reserve.cadre.PlanCard;

/** Prints papers of the register of the reserve. */
public interface CadrePress {

  PaperFile register(LocalDate on, CadreFilter filter, List<CadreRow> rows);

  PaperFile coverage(CoverageTable table);

  PaperFile plan(PlanCard plan);
}
