package ru.rsnms.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ru.rsnms.document.model.Order;
import ru.rsnms.document.model.OrderGuards;
import ru.rsnms.document.model.OrderStore;
import ru.rsnms.document.model.ReaderCalls;
import ru.rsnms.document.model.ReaderScans;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;

/** Reads who has read an order. Whoever sees the order may ask; scans are the officials'. */
@Stateless
@PermitAll
public class FamiliarisationQueries {

  private OrderStore orders;
  private OrderGuards guards;
  private ReaderCalls calls;
  private ReaderScans scans;
  private CurrentActor actor;
  private Clock clock;

  protected FamiliarisationQueries() {
    // for the container
  }

  @Inject
  public FamiliarisationQueries(
      OrderStore orders,
      OrderGuards guards,
      ReaderCalls calls,
      ReaderScans scans,
      CurrentActor actor,
      Clock clock) {
    this.orders = orders;
    this.guards = guards;
    this.calls = calls;
    this.scans = scans;
    this.actor = actor;
    this.clock = clock;
  }

  /** The sheet of an order; people are proposed only to who may call them. */
  @PermitAll
  public Familiarisation of(@NotNull OrderId id) {
    var order = orders.get(id);
    var text = order.stage().isFrozen() ? order.frozenContent().text() : orders.currentText(order);
    var today = LocalDate.now(clock);
    var closed = guards.reasonClosed(OrderAction.CALL_READERS, order, actor.get()).orElse(null);
    return new Familiarisation(
        order.id(),
        order.kind(),
        order.stage(),
        order.number(),
        order.registeredOn(),
        text.title(),
        order.readers().stream().map(reader -> reader.row(today)).toList(),
        closed == null ? calls.proposals(text, order) : List.of(),
        closed,
        guards.reasonNotingClosed(order, actor.get()).orElse(null));
  }

  /** The signed sheet of one reader. */
  @PermitAll
  public PaperFile scan(@NotNull OrderId id, @NotNull ReaderId reader) {
    var order = orders.get(id);
    if (!isForOfficials(order)) {
      throw new NotFound("document/reader-scan-not-found");
    }
    var signed = order.reader(reader);
    return signed
        .scan()
        .map(scan -> scans.get(scan, signed.row(LocalDate.now(clock)).name()))
        .orElseThrow(() -> new NotFound("document/reader-scan-not-found"));
  }

  private boolean isForOfficials(Order order) {
    return OrderGuards.mayDraftFor(order.place(), actor.get());
  }
}
