package ru.rsnms.expertise;

import static ru.rsnms.shared.Role.AUDITOR;
import static ru.rsnms.shared.Role.COMMISSION_CHAIR;
import static ru.rsnms.shared.Role.EXPERT;
import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.audit.Audited;
import ru.rsnms.expertise.model.ExpertiseGuards;
import ru.rsnms.expertise.model.ReviewStore;
import ru.rsnms.expertise.model.ScoreSheets;

/** Prints the score sheet of a submitted review («оценочный лист»). */
@Stateless
public class ScoreSheetQueries {

  private ReviewStore reviews;
  private ScoreSheets sheets;
  private ExpertiseGuards guards;

  protected ScoreSheetQueries() {
    // for the container
  }

  @Inject
  public ScoreSheetQueries(ReviewStore reviews, ScoreSheets sheets, ExpertiseGuards guards) {
    this.reviews = reviews;
    this.sheets = sheets;
    this.guards = guards;
  }

  /** The caller's own. */
  @Audited("expertise.print-own-sheet")
  @RolesAllowed(EXPERT)
  public ItemFile own(@NotNull ReviewId id) {
    return sheets.print(reviews.own(id, guards.expert().id()));
  }

  /** An expert's, for staff who may read its marks now. */
  @Audited("expertise.print-sheet")
  @RolesAllowed({INST_RESERVE, COMMISSION_CHAIR, AUDITOR})
  public ItemFile ofPanel(@NotNull ReviewId id) {
    var review = reviews.get(id);
    var by = guards.staffOf(review.panel());
    return sheets.printFor(by, review);
  }
}
