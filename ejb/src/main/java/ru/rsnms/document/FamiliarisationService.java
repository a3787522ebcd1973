package ru.rsnms.document;

import static ru.rsnms.shared.Role.INST_CENTER;
import static ru.rsnms.shared.Role.INST_RESERVE;
import static ru.rsnms.shared.Role.MIN_LEGAL;
import static ru.rsnms.shared.Role.MIN_OFFICER;
import static ru.rsnms.shared.Role.MUN_HEAD;
import static ru.rsnms.shared.Role.MUN_OFFICER;
import static ru.rsnms.shared.Role.ORG_HEAD;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.model.Order;
import ru.rsnms.document.model.OrderGuards;
import ru.rsnms.document.model.OrderStore;
import ru.rsnms.document.model.ReaderCalls;
import ru.rsnms.document.model.ReaderScans;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonId;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.NotFound;

/**
 * Familiarisation with an order: who has to read it is called, signs in his own session or on
 * paper. Readers may be called before and after the registration, and after others have signed.
 */
@Stateless
@RolesAllowed({MIN_OFFICER, MIN_LEGAL, INST_RESERVE, INST_CENTER, MUN_HEAD, MUN_OFFICER, ORG_HEAD})
public class FamiliarisationService {

  private OrderStore orders;
  private OrderGuards guards;
  private ReaderCalls calls;
  private ReaderScans scans;
  private PersonDirectory people;
  private CurrentActor actor;
  private Clock clock;

  protected FamiliarisationService() {
    // for the container
  }

  @Inject
  public FamiliarisationService(
      OrderStore orders,
      OrderGuards guards,
      ReaderCalls calls,
      ReaderScans scans,
      PersonDirectory people,
      CurrentActor actor,
      Clock clock) {
    this.orders = orders;
    this.guards = guards;
    this.calls = calls;
    this.scans = scans;
    this.people = people;
    this.actor = actor;
    this.clock = clock;
  }

  /** Calls people of the registry: those the text names, and others whom the caller sees. */
  @Audited("document.call-readers")
  public void call(@NotNull @Valid CallReaders command) {
    var order = orders.getForUpdate(command.order());
    guards.require(OrderAction.CALL_READERS, order, actor.get());
    if (command.due() != null && command.due().isBefore(LocalDate.now(clock))) {
      throw new Invalid("document/due-past", "due", command.due());
    }
    var due = command.due() == null && order.stage().hasNumber() ? calls.usualDue() : command.due();
    command.people().forEach(person -> mayCall(order, person));
    command.people().forEach(person -> order.call(calls.called(person), due));
    order.changedBy(actor.get(), clock.instant());
  }

  private void mayCall(Order order, PersonId person) {
    if (!people.isSeen(person) && !calls.names(textOf(order), person)) {
      throw new NotFound("document/reader-unknown");
    }
  }

  private OrderText textOf(Order order) {
    return order.stage().isFrozen() ? order.frozenContent().text() : orders.currentText(order);
  }

  /** A person need not read the order after all; who has signed stays on the sheet. */
  @Audited("document.release-reader")
  public void release(@NotNull OrderId id, @NotNull ReaderId reader) {
    var order = orders.getForUpdate(id);
    guards.require(OrderAction.CALL_READERS, order, actor.get());
    order.release(reader, actor.get(), clock.instant());
  }

  /** The registrar notes a signature on the printed sheet, with its scan where there is one. */
  @Audited("document.note-reader")
  @RolesAllowed({MIN_LEGAL, INST_CENTER, MUN_OFFICER, ORG_HEAD})
  public void note(@NotNull @Valid NotePaperReading command) {
    var order = orders.getForUpdate(command.order());
    guards.requireNoting(order, actor.get());
    mustFit(order, command.on());
    order.reader(command.reader());
    var scan = scans.keep(command.reader(), command.scan(), actor.get(), clock.instant());
    order.note(command, scan, actor.get(), clock.instant());
  }

  private void mustFit(Order order, LocalDate on) {
    if (on.isAfter(LocalDate.now(clock))) {
      throw new Invalid("document/reading-ahead", "on", on);
    }
    if (on.isBefore(order.registeredOn())) {
      throw new Invalid("document/reading-before-order", "on", on, order.registeredOn());
    }
  }

  /** The caller has read the order that calls him. */
  @Audited("document.acknowledge")
  @PermitAll
  public void acknowledge(@NotNull OrderId id) {
    var order = orders.getForUpdate(id);
    guards.require(OrderAction.ACKNOWLEDGE, order, actor.get());
    order.acknowledge(actor.get(), clock.instant(), LocalDate.now(clock));
  }
}
