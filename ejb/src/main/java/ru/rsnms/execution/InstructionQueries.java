package ru.rsnms.execution;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Consumer;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.PaperFile;
import ru.rsnms.execution.model.EvidenceStore;
import ru.rsnms.execution.model.ExecutionStore;
import ru.rsnms.execution.model.InstructionCards;
import ru.rsnms.execution.model.InstructionRegister;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;

/** Reads instructions. Every caller may ask; what is answered depends on role and scope. */
@Stateless
@PermitAll
public class InstructionQueries {

  private ExecutionStore store;
  private EvidenceStore files;
  private InstructionRegister register;
  private InstructionCards cards;
  private OrderQueries orders;

  protected InstructionQueries() {
    // for the container
  }

  @Inject
  public InstructionQueries(
      ExecutionStore store,
      EvidenceStore files,
      InstructionRegister register,
      InstructionCards cards,
      OrderQueries orders) {
    this.store = store;
    this.files = files;
    this.register = register;
    this.cards = cards;
    this.orders = orders;
  }

  /** Sorts: {@code due} (nearest first, the default), {@code order}, {@code executor}. */
  @PermitAll
  public Page<InstructionRow> page(
      @NotNull InstructionFilter filter, @NotNull PageRequest request) {
    return register.page(filter, request);
  }

  /** The whole list for a file: the rows of {@link #page} without pages, one by one. */
  @Audited("execution.take-list")
  @PermitAll
  public void each(
      @NotNull InstructionFilter filter, String sort, @NotNull Consumer<InstructionRow> taker) {
    register.each(filter, sort, taker);
  }

  @PermitAll
  public InstructionCard open(@NotNull InstructionId id) {
    return cards.of(store.get(id));
  }

  /** What an order set going; the caller must see the order. */
  @PermitAll
  public OrderExecution of(@NotNull OrderId id) {
    orders.open(id);
    return new OrderExecution(
        store.find(id).map(plan -> plan.row()).orElse(null),
        store.of(id).stream().map(cards::of).toList());
  }

  /** How far an order is carried out, counted over what the caller may see. */
  @PermitAll
  public ExecutionProgress progress(@NotNull OrderId id) {
    return store.progress(id);
  }

  /** A file given with a report. */
  @PermitAll
  public PaperFile evidence(@NotNull InstructionId id, @NotNull EvidenceId file) {
    return files.get(store.get(id).id(), file.value());
  }

  /** How many instructions wait for the caller. */
  @PermitAll
  public long taskCount() {
    return register.taskCount();
  }

  /** What waits for the caller, most urgent first. */
  @PermitAll
  public List<InstructionTask> tasks() {
    return register.tasks();
  }
}
