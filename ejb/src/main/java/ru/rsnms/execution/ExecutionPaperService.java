package ru.rsnms.execution;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.PaperFile;
import ru.rsnms.execution.model.ExecutionPress;
import ru.rsnms.execution.model.ExecutionStore;
import ru.rsnms.execution.model.Recipients;

/** Papers about the execution of an order, for those who may see all of it. */
@Stateless
public class ExecutionPaperService {

  private ExecutionStore store;
  private ExecutionPress press;

  protected ExecutionPaperService() {
    // for the container
  }

  @Inject
  public ExecutionPaperService(ExecutionStore store, ExecutionPress press) {
    this.store = store;
    this.press = press;
  }

  /** The report on the execution of an order as it stands now. */
  @Audited("execution.print-report")
  @PermitAll
  public PaperFile report(@NotNull OrderId id) {
    return press.report(store.get(id), store.of(id));
  }

  /** The list by which the order is sent out. */
  @Audited("execution.print-sending-list")
  @PermitAll
  public PaperFile sendingList(@NotNull OrderId id) {
    var plan = store.get(id);
    var kept = plan.recipients();
    return press.sendingList(plan, kept.isEmpty() ? Recipients.of(plan, store.of(id)) : kept);
  }
}
