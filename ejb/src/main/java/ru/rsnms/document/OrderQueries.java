package ru.rsnms.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Consumer;
import ru.rsnms.audit.AuditQueries;
import ru.rsnms.audit.AuditRow;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.model.DraftKeepers;
import ru.rsnms.document.model.Order;
import ru.rsnms.document.model.OrderCards;
import ru.rsnms.document.model.OrderRegister;
import ru.rsnms.document.model.OrderStore;
import ru.rsnms.document.model.TaskList;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;

/** Reads documents. Every caller may ask; what is answered depends on role and scope. */
@Stateless
@PermitAll
public class OrderQueries {

  private OrderStore orders;
  private OrderRegister register;
  private OrderCards cards;
  private DraftKeepers keepers;
  private TaskList tasks;
  private AuditQueries audit;

  protected OrderQueries() {
    // for the container
  }

  @Inject
  public OrderQueries(
      OrderStore orders,
      OrderRegister register,
      OrderCards cards,
      DraftKeepers keepers,
      TaskList tasks,
      AuditQueries audit) {
    this.orders = orders;
    this.register = register;
    this.cards = cards;
    this.keepers = keepers;
    this.tasks = tasks;
    this.audit = audit;
  }

  /**
   * Sorts: {@code changed} (newest first by default), {@code date}, {@code number}, {@code title}.
   */
  @PermitAll
  public Page<OrderRow> page(@NotNull OrderFilter filter, @NotNull PageRequest request) {
    return register.page(filter, request);
  }

  /** The whole register for a file: the rows of {@link #page} without pages, one by one. */
  @Audited("document.take-list")
  @PermitAll
  public void each(@NotNull OrderFilter filter, String sort, @NotNull Consumer<OrderRow> taker) {
    register.each(filter, sort, taker);
  }

  @PermitAll
  public OrderCard open(@NotNull OrderId id) {
    return cards.of(orders.get(id));
  }

  /** Parts of the draft that a context writes itself; none of an order that is no draft. */
  @PermitAll
  public KeptParts kept(@NotNull OrderId id) {
    var order = orders.get(id);
    return keepers.of(order, orders.currentText(order));
  }

  /** Newest first. */
  @PermitAll
  public List<VersionRow> versions(@NotNull OrderId id) {
    return orders.versions(orders.get(id));
  }

  /** The text that the order had in a version. */
  @PermitAll
  public OrderText textOf(@NotNull OrderId id, int version) {
    return orders.version(orders.get(id), version).content();
  }

  /** Who did what to the order, newest first, refused attempts included. */
  @PermitAll
  public Page<AuditRow> history(@NotNull OrderId id, @NotNull PageRequest request) {
    Order order = orders.get(id);
    return audit.about(order.id(), request);
  }

  /** How many documents wait for the caller. */
  @PermitAll
  public long taskCount() {
    return tasks.count();
  }

  /** What waits for the caller, most urgent first. */
  @PermitAll
  public List<TaskRow> tasks() {
    return tasks.mine();
  }
}
