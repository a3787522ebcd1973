package ru.rsnms.document;

import static ru.rsnms.shared.Role.INST_CENTER;
import static ru.rsnms.shared.Role.MIN_LEGAL;
import static ru.rsnms.shared.Role.MUN_OFFICER;
import static ru.rsnms.shared.Role.ORG_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.model.NumberRegister;
import ru.rsnms.document.model.Order;
import ru.rsnms.document.model.OrderGuards;
import ru.rsnms.document.model.OrderStore;
import ru.rsnms.document.model.ReaderCalls;
import ru.rsnms.document.model.SealWatch;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.SubjectRef;

/** The registrar's desk: numbers without gaps and doubles, per issuer, kind and year. */
@Stateless
public class RegistrationService {

  private OrderStore orders;
  private OrderGuards guards;
  private NumberRegister register;
  private SealWatch seals;
  private ReaderCalls readers;
  private Event<OrderIssued> issued;
  private CurrentActor actor;
  private Clock clock;

  protected RegistrationService() {
    // for the container
  }

  @Inject
  public RegistrationService(
      OrderStore orders,
      OrderGuards guards,
      NumberRegister register,
      SealWatch seals,
      ReaderCalls readers,
      Event<OrderIssued> issued,
      CurrentActor actor,
      Clock clock) {
    this.orders = orders;
    this.guards = guards;
    this.register = register;
    this.seals = seals;
    this.readers = readers;
    this.issued = issued;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * Gives a signed order its number and today's date; a historical paper keeps its own in the
   * journal of historical documents. The same request again gets the same answer; another request
   * for a registered order is refused with {@code document/already-registered}, and every request
   * while the register is not sealed with {@code document/register-unsealed}.
   */
  @Audited("document.register")
  @RolesAllowed({MIN_LEGAL, INST_CENTER, MUN_OFFICER, ORG_HEAD})
  public Registration register(@NotNull @Valid RegisterOrder command) {
    var order = orders.getForUpdate(command.order());
    var repeated = register.answered(command.requestId(), order.id());
    if (repeated.isPresent()) {
      return repeated.get();
    }
    guards.require(OrderAction.REGISTER, order, actor.get());
    seals.requireSealing(clock.instant());
    var content = order.frozenContent();
    var registration = number(order, command, content.style());
    order.register(
        registration.number(), registration.on(), content.text(), actor.get(), clock.instant());
    readers.begin(order, content.text());
    issued.fire(announcement(order, content.text(), registration));
    return registration;
  }

  private Registration number(Order order, RegisterOrder command, HouseStyle style) {
    var stamp =
        new NumberRegister.Stamp(command.requestId(), actor.get().account(), clock.instant());
    if (order.historical()) {
      return register.keep(order, order.frozenContent().text().original(), stamp);
    }
    return register.next(order, LocalDate.now(clock), style, stamp);
  }

  private OrderIssued announcement(Order order, OrderText text, Registration registration) {
    return new OrderIssued(
        order.id(),
        order.subject().orElse(null),
        sourcesOf(text.annexes()).distinct().toList(),
        registration.number(),
        registration.on(),
        clock.instant());
  }

  private static Stream<SubjectRef> sourcesOf(List<Annex> annexes) {
    return annexes.stream()
        .flatMap(
            annex -> Stream.concat(Stream.ofNullable(annex.source()), sourcesOf(annex.annexes())));
  }
}
