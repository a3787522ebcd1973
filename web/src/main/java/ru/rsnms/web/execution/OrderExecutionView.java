package ru.rsnms.web.execution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import ru.rsnms.document.OrderId;
import ru.rsnms.execution.InstructionQueries;
import ru.rsnms.execution.OrderExecution;
import ru.rsnms.execution.PlanService;
import ru.rsnms.web.faces.Notices;

/** Backs the section of an order's card about what the order set going. */
@Named
@ViewScoped
public class OrderExecutionView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject InstructionQueries instructions;
  @Inject PlanService plans;
  @Inject Notices notices;

  private UUID id;
  private transient OrderExecution execution;

  /** Reads what the clauses ask for. */
  public String read() {
    if (!notices.attempt(() -> plans.read(order()))) {
      return null;
    }
    notices.doneNext("execution.read");
    return "/document/order.xhtml?faces-redirect=true&tab=execution&id=" + id;
  }

  public OrderExecution getExecution() {
    if (execution == null) {
      execution = instructions.of(order());
    }
    return execution;
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
