package ru.rsnms.web.amendment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.rsnms.amendment.ActStates;
import ru.rsnms.amendment.ActStatus;
import ru.rsnms.amendment.AmendmentId;
import ru.rsnms.amendment.EditionQueries;
import ru.rsnms.document.OrderId;

/** Backs the panel of an order's card that leads to its editions and amendments. */
@Named("amendmentPanel")
@RequestScoped
public class PanelView {

  @Inject ActStates states;
  @Inject EditionQueries editions;
  @Inject Clock clock;

  /** {@code null} for a draft. */
  public ActStatus status(OrderId order) {
    return Optional.ofNullable(order)
        .flatMap(id -> states.on(id, LocalDate.now(clock)))
        .orElse(null);
  }

  /** Amendments that the order itself makes. */
  public List<AmendmentId> madeBy(OrderId order) {
    return editions.madeBy(order);
  }

  /** Is there an act whose changes the order made elsewhere may hold? */
  public boolean readable(OrderId order) {
    return !editions.basesOf(order).isEmpty();
  }
}
