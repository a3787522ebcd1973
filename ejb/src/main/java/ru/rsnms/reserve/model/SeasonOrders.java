package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderText;
import ru.rsnms.reserve.RulesPrinter;
import ru.rsnms.reserve.rule.RuleSet;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;

/** Has the order drafted that approves a season, with its rules as the annex. */
@ApplicationScoped
public class SeasonOrders {

  private PrintedOrders orders;

  protected SeasonOrders() {
    // for the container
  }

  @Inject
  public SeasonOrders(PrintedOrders orders) {
    this.orders = orders;
  }

  /**
   * Prints the rules into the draft that is there, or into a new one.
   *
   * @param living order of an earlier freezing, {@code null} where there is none any more
   */
  public OrderId layBefore(Season season, RuleSet rules, OrderCard living) {
    var annex = RulesPrinter.annex(season.id(), season.title(), rules);
    var id = orders.lay(season.owner(), annex, living, blank -> text(blank, season));
    season.isLaidBefore(id);
    return id;
  }

  private static OrderText text(OrderText blank, Season season) {
    var from = RussianDates.digits(season.applications().from());
    var to = RussianDates.digits(season.applications().to());
    return blank
        .withOpening(
            Texts.of("reserve.paper.order.title", season.title()),
            Texts.of("reserve.paper.order.preamble"))
        .withUnits(
            List.of(
                PrintedOrders.clause("1", Texts.of("reserve.paper.order.approve", season.title())),
                PrintedOrders.clause("2", Texts.of("reserve.paper.order.applications", from, to)),
                PrintedOrders.clause("3", Texts.of("reserve.paper.order.institute")),
                PrintedOrders.clause("4", Texts.of("reserve.paper.order.control"))));
  }
}
