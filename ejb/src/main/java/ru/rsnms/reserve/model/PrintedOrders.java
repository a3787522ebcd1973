package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import ru.rsnms.document.Annex;
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
import ru.rsnms.registry.OrganizationId;

/** Has orders drafted whose annex is printed from records of the reserve. */
@ApplicationScoped
public class PrintedOrders {

  private OrderService drafting;
  private OrderQueries orders;

  protected PrintedOrders() {
    // for the container
  }

  @Inject
  public PrintedOrders(OrderService drafting, OrderQueries orders) {
    this.drafting = drafting;
    this.orders = orders;
  }

  /**
   * Prints the annex into the draft that is there, or into a new one.
   *
   * @param living order of an earlier print, {@code null} where there is none any more
   * @param words opening and clauses of a new order
   */
  OrderId lay(
      OrganizationId issuer, Annex annex, OrderCard living, UnaryOperator<OrderText> words) {
    var source = annex.source();
    if (living != null && OrderEditing.findSourced(living.text(), source).isPresent()) {
      drafting.refreshAnnex(living.id(), source, annex);
      return living.id();
    }
    var id = drafting.draft(new NewOrder(issuer, DocumentKind.ORDER, null, source));
    var blank = orders.open(id);
    var text = words.apply(blank.text()).withAnnexes(List.of(annex));
    drafting.save(new SaveText(id, blank.version(), text));
    return id;
  }

  static NormUnit clause(String number, String words) {
    return NormUnit.of(UnitKind.CLAUSE, number, words);
  }
}
