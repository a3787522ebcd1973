package ru.rsnms.expertise;

import static ru.rsnms.shared.Role.AUDITOR;
import static ru.rsnms.shared.Role.COMMISSION_CHAIR;
import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.audit.AuditQueries;
import ru.rsnms.audit.AuditRow;
import ru.rsnms.audit.Audited;
import ru.rsnms.expertise.model.Assigning;
import ru.rsnms.expertise.model.ExpertiseGuards;
import ru.rsnms.expertise.model.PanelCards;
import ru.rsnms.expertise.model.PanelPress;
import ru.rsnms.expertise.model.PanelStore;
import ru.rsnms.expertise.model.ReviewStore;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;

/**
 * What staff see of panels. Nobody who judges in a panel reads its table, no administrator reads
 * any; the organiser reads marks once they are locked.
 */
@Stateless
@RolesAllowed({INST_RESERVE, COMMISSION_CHAIR, AUDITOR})
public class PanelQueries {

  private PanelStore panels;
  private ReviewStore reviews;
  private PanelCards cards;
  private Assigning assigning;
  private ExpertiseGuards guards;
  private AuditQueries audit;
  private PanelDirectory directory;
  private PanelPress press;

  protected PanelQueries() {
    // for the container
  }

  @Inject
  public PanelQueries(
      PanelStore panels,
      ReviewStore reviews,
      PanelCards cards,
      Assigning assigning,
      ExpertiseGuards guards,
      AuditQueries audit,
      PanelDirectory directory,
      PanelPress press) {
    this.panels = panels;
    this.reviews = reviews;
    this.cards = cards;
    this.assigning = assigning;
    this.guards = guards;
    this.audit = audit;
    this.directory = directory;
    this.press = press;
  }

  /** Open ones first, by deadline. */
  public Page<PanelRow> page(@NotNull PageRequest request) {
    guards.staff();
    return panels.page(request).map(cards::row);
  }

  public PanelCard open(@NotNull PanelId id) {
    var by = guards.staffOf(id);
    return cards.card(panels.get(id), by);
  }

  /** Who would judge what if the plan were put into force now; changes nothing. */
  @RolesAllowed({INST_RESERVE, COMMISSION_CHAIR})
  public PlanPreview plan(@NotNull PanelId id, @NotNull Redistribution way) {
    guards.staffOf(id);
    var panel = panels.get(id);
    panel.mustBeOpen();
    return cards.preview(panel, assigning.plan(panel, way));
  }

  /** One review with its history; marks only for who may read them now. */
  public ReviewLine review(@NotNull ReviewId id) {
    var review = reviews.get(id);
    var by = guards.staffOf(review.panel());
    return cards.line(review, by);
  }

  /** The protocol of a panel that is over. */
  @Audited("expertise.print-protocol")
  public ItemFile protocol(@NotNull PanelId id) {
    var by = guards.staffOf(id);
    var panel = panels.get(id);
    if (panel.stage() != PanelStage.CLOSED) {
      throw new Conflict("expertise/protocol-open");
    }
    return press.protocol(cards.card(panel, by), directory.marks(id));
  }

  /** Who did what to the panel, newest first, refused attempts included. */
  public Page<AuditRow> history(@NotNull PanelId id, @NotNull PageRequest request) {
    guards.staffOf(id);
    return audit.about(id, request);
  }
}
