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
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.PageTexts;

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

  /** When and by which act the order loses its force; empty where nobody knows of an end. */
  public String end(ActStatus status) {
    if (status == null || status.until() == null) {
      return "";
    }
    var day = RussianDates.digits(status.until());
    var by = status.endedBy();
    var coming = status.until().isAfter(status.on());
    return by == null
        ? PageTexts.of(coming ? "act.ends" : "act.ended", day)
        : PageTexts.of(
            coming ? "act.ends.by" : "act.ended.by",
            day,
            Texts.of(by.kind()),
            RussianDates.digits(by.date()),
            by.number());
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
