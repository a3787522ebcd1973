package ru.rsnms.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.model.ApprovalPlanner;
import ru.rsnms.document.model.ApprovalPress;
import ru.rsnms.document.model.ApprovalProposals;
import ru.rsnms.document.model.ApprovalRoutes;
import ru.rsnms.document.model.ApprovalSheets;
import ru.rsnms.document.model.OrderStore;
import ru.rsnms.document.model.Question;

/** Reads the agreement on a draft: how it may be sent, how it stands, what has changed since. */
@Stateless
@PermitAll
public class ApprovalQueries {

  private OrderStore orders;
  private ApprovalSheets sheets;
  private ApprovalProposals proposals;
  private ApprovalPlanner planner;
  private ApprovalRoutes routes;
  private ApprovalPress press;

  protected ApprovalQueries() {
    // for the container
  }

  @Inject
  public ApprovalQueries(
      OrderStore orders,
      ApprovalSheets sheets,
      ApprovalProposals proposals,
      ApprovalPlanner planner,
      ApprovalRoutes routes,
      ApprovalPress press) {
    this.orders = orders;
    this.sheets = sheets;
    this.proposals = proposals;
    this.planner = planner;
    this.routes = routes;
    this.press = press;
  }

  /** The approval sheet as it stands now. */
  @PermitAll
  public ApprovalSheet sheet(@NotNull OrderId id) {
    return sheets.of(orders.get(id));
  }

  /** The approval sheet on paper; printed anew each time. */
  @PermitAll
  @Audited("document.print")
  public PaperFile paper(@NotNull OrderId id) {
    var order = orders.get(id);
    return press.print(order, sheets.of(order));
  }

  /** How the draft may be sent. */
  @PermitAll
  public ApprovalProposal proposal(@NotNull OrderId id) {
    return proposals.usual(orders.get(id));
  }

  /** The same, filled from a kept route. */
  @PermitAll
  public ApprovalProposal proposal(@NotNull OrderId id, @NotNull ApprovalRouteId route) {
    return proposals.by(orders.get(id), route);
  }

  /** Whom sending would ask and whose earlier decision would stand, and why; changes nothing. */
  @PermitAll
  public List<PlannedVisa> plan(@NotNull @Valid SendForApproval command) {
    var order = orders.get(command.order());
    var terms = routes.termsOf(command, order);
    return planner.questions(order, command.steps(), terms.rule()).stream()
        .map(Question::planned)
        .toList();
  }

  /** The visas that the caller may give now: the own one first, then those of absent people. */
  @PermitAll
  public List<VisaRow> awaited(@NotNull OrderId id) {
    return proposals.awaitedOfCaller(orders.get(id));
  }

  /** What has changed in the text since the caller decided about it. */
  @PermitAll
  public ReadingChanges changes(@NotNull OrderId id) {
    return proposals.changesForCaller(orders.get(id));
  }
}
