package ru.rsnms.reserve.model;

import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.cadre.CadreFilter;
import ru.rsnms.reserve.cadre.CadreRow;
import ru.rsnms.reserve.cadre.CertificateFacts;
import ru.rsnms.reserve.cadre.CoverageTable;
import ru.rsnms.reserve.cadre.PlanCard;

/** Prints papers of the register of the reserve. */
public interface CadrePress {

  PaperFile register(LocalDate on, CadreFilter filter, List<CadreRow> rows);

  PaperFile coverage(CoverageTable table);

  /**
   * @param at what the paper says it was printed at
   */
  PaperFile plan(PlanCard plan, Instant at);

  /**
   * @param checkAddress where its QR code leads
   */
  PaperFile certificate(CertificateFacts facts, String checkAddress, Instant at);

  /**
   * Many plans in one file, each with its bookmark.
   *
   * @param out is not closed
   * @param plans hands over each plan with the moment that its paper says it was printed at
   */
  void plans(
      String title, Instant at, OutputStream out, Consumer<BiConsumer<PlanCard, Instant>> plans);
}
