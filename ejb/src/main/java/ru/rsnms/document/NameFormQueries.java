package ru.rsnms.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import ru.rsnms.document.model.FormWatch;
import ru.rsnms.document.model.OrderStore;

/** Tells which forms of names and posts of a draft nobody has confirmed. */
@Stateless
@PermitAll
public class NameFormQueries {

  private OrderStore orders;
  private FormWatch forms;

  protected NameFormQueries() {
    // for the container
  }

  @Inject
  public NameFormQueries(OrderStore orders, FormWatch forms) {
    this.orders = orders;
    this.forms = forms;
  }

  /** In the order of the text, each once; none for what is signed already. */
  @PermitAll
  public List<DoubtfulForm> doubts(@NotNull OrderId id) {
    var order = orders.get(id);
    return order.stage().isFrozen() ? List.of() : forms.doubts(order, orders.currentText(order));
  }
}
