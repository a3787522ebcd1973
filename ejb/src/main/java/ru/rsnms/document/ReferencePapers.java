package ru.rsnms.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.document.model.OrderStore;
import ru.rsnms.document.model.ReferencePress;

/** Papers for reference in the style of the act's issuer: printed on request, never kept. */
@Stateless
@PermitAll
public class ReferencePapers {

  private OrderStore orders;
  private ReferencePress press;

  protected ReferencePapers() {
    // for the container
  }

  @Inject
  public ReferencePapers(OrderStore orders, ReferencePress press) {
    this.orders = orders;
    this.press = press;
  }

  /** Whoever may see the act may print about it. */
  @PermitAll
  public PaperFile pdf(@NotNull @Valid ReferenceCopy copy) {
    return press.print(orders.get(copy.order()), copy);
  }
}
