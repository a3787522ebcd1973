package ru.rsnms.web.execution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.execution.InstructionQueries;
import ru.rsnms.execution.OrderExecution;
import ru.rsnms.execution.PlanService;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.PageTexts;

/** Backs {@code /execution/order.xhtml}: what an order set going. */
@Named
@ViewScoped
public class OrderExecutionView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject InstructionQueries instructions;
  @Inject OrderQueries orders;
  @Inject PlanService plans;
  @Inject Notices notices;

  private UUID id;
  private transient OrderCard card;
  private transient OrderExecution execution;

  public void load() {
    if (id == null) {
      throw new NotFound("document/order-not-found");
    }
    getCard();
  }

  /** Reads what the clauses ask for. */
  public String read() {
    if (!notices.attempt(() -> plans.read(order()))) {
      return null;
    }
    notices.doneNext("execution.read");
    return "/execution/order.xhtml?faces-redirect=true&id=" + id;
  }

  public OrderCard getCard() {
    if (card == null) {
      card = orders.open(order());
    }
    return card;
  }

  public OrderExecution getExecution() {
    if (execution == null) {
      execution = instructions.of(order());
    }
    return execution;
  }

  /** Kind, date and number, or kind and the word for a draft. */
  public String getName() {
    var kind = Texts.of(getCard().kind());
    return card.number() == null
        ? PageTexts.of("order.name.draft", kind)
        : PageTexts.of(
            "order.name.registered", kind, RussianDates.digits(card.date()), card.number());
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  private OrderId order() {
    return new OrderId(id);
  }
}
