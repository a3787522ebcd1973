package ru.rsnms.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.List;
import ru.rsnms.document.ApprovalRouteCard;
import ru.rsnms.document.ApprovalRouteService;
import ru.rsnms.document.DocumentRoles;
import ru.rsnms.document.RouteStep;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.web.faces.PageTexts;

/** Backs {@code /document/routes.xhtml}: the kept routes the user may see. */
@Named
@RequestScoped
public class RoutesView {

  @Inject ApprovalRouteService routes;
  @Inject CurrentActor actor;
  @Inject SeatNames names;

  private List<ApprovalRouteCard> cards;

  public List<ApprovalRouteCard> getCards() {
    if (cards == null) {
      cards = routes.routes();
    }
    return cards;
  }

  /** May the user keep routes at all? */
  public boolean isKeeper() {
    return !Collections.disjoint(actor.get().roles(), DocumentRoles.DRAFTERS);
  }

  /** The step in one line: its name and who is in it. */
  public String line(RouteStep step) {
    var who = String.join("; ", step.seats().stream().map(names::of).toList());
    return step.name().isEmpty() ? who : PageTexts.of("route.line", step.name(), who);
  }
}
