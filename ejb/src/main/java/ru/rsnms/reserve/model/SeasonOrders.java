package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.NewOrder;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.OrderService;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.SaveText;
import ru.rsnms.document.UnitKind;
import ru.rsnms.reserve.RulesPrinter;
import ru.rsnms.reserve.rule.RuleSet;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.SubjectRef;
import ru.rsnms.shared.Texts;

/** Has the order drafted that approves a season, with its rules as the annex. */
@ApplicationScoped
public class SeasonOrders {

  private OrderService drafting;
  private OrderQueries orders;

  protected SeasonOrders() {
    // for the container
  }

  @Inject
  public SeasonOrders(OrderService drafting, OrderQueries orders) {
    this.drafting = drafting;
    this.orders = orders;
  }

  /**
   * Prints the rules into the draft that is there, or into a new one.
   *
   * @param living order of an earlier freezing, {@code null} where there is none any more
   */
  public OrderId layBefore(Season season, RuleSet rules, OrderCard living) {
    var annex = RulesPrinter.annex(season.id(), season.title(), rules);
    var source = SubjectRef.of(season.id());
    if (living != null && OrderEditing.findSourced(living.text(), source).isPresent()) {
      drafting.refreshAnnex(living.id(), source, annex);
      return living.id();
    }
    var id = drafting.draft(new NewOrder(season.owner(), DocumentKind.ORDER, null, source));
    var blank = orders.open(id);
    var text = text(blank.text(), season).withAnnexes(List.of(annex));
    drafting.save(new SaveText(id, blank.version(), text));
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
                clause("1", Texts.of("reserve.paper.order.approve", season.title())),
                clause("2", Texts.of("reserve.paper.order.applications", from, to)),
                clause("3", Texts.of("reserve.paper.order.institute")),
                clause("4", Texts.of("reserve.paper.order.control"))));
  }

  private static NormUnit clause(String number, String words) {
    return NormUnit.of(UnitKind.CLAUSE, number, words);
  }
}
