package ru.rsnms.execution;

import static ru.rsnms.shared.Role.INST_CENTER;
import static ru.rsnms.shared.Role.INST_RESERVE;
import static ru.rsnms.shared.Role.MIN_LEGAL;
import static ru.rsnms.shared.Role.MIN_OFFICER;
import static ru.rsnms.shared.Role.MIN_PRESS;
import static ru.rsnms.shared.Role.MUN_HEAD;
import static ru.rsnms.shared.Role.MUN_OFFICER;
import static ru.rsnms.shared.Role.ORG_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.execution.model.ExecutionStore;
import ru.rsnms.execution.model.InstructionGuards;
import ru.rsnms.execution.model.PlanMaker;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;

/** Opens the watch over the execution of orders. */
@Stateless
public class PlanService {

  private OrderQueries orders;
  private ExecutionStore store;
  private PlanMaker maker;
  private OrganizationDirectory organizations;
  private CurrentActor actor;

  protected PlanService() {
    // for the container
  }

  @Inject
  public PlanService(
      OrderQueries orders,
      ExecutionStore store,
      PlanMaker maker,
      OrganizationDirectory organizations,
      CurrentActor actor) {
    this.orders = orders;
    this.store = store;
    this.maker = maker;
    this.organizations = organizations;
    this.actor = actor;
  }

  /**
   * Reads what a newly registered order asks for, as proposals. A historical paper is read only on
   * request: its terms have passed.
   */
  @Audited("execution.open")
  @RolesAllowed({MIN_LEGAL, INST_CENTER, MUN_OFFICER, ORG_HEAD})
  public void open(@NotNull OrderId id) {
    var card = orders.open(id);
    if (!card.historical() && store.find(id).isEmpty()) {
      maker.make(card);
    }
  }

  /** Reads an order that was registered before, a historical one included. */
  @Audited("execution.read")
  @RolesAllowed({
    MIN_OFFICER,
    MIN_LEGAL,
    INST_RESERVE,
    INST_CENTER,
    MUN_HEAD,
    MUN_OFFICER,
    ORG_HEAD
  })
  public void read(@NotNull OrderId id) {
    var card = orders.open(id);
    requireReadable(card);
    maker.make(card);
  }

  /** An order loses its force, or does not: what it asks for is waited for no more, or again. */
  @RolesAllowed({
    MIN_OFFICER,
    MIN_LEGAL,
    MIN_PRESS,
    INST_RESERVE,
    INST_CENTER,
    MUN_HEAD,
    MUN_OFFICER,
    ORG_HEAD
  })
  public void end(@NotNull OrderId id, LocalDate on) {
    store.find(id).ifPresent(plan -> plan.endsOn(on));
  }

  private void requireReadable(OrderCard card) {
    var place = organizations.view(card.issuer()).place();
    InstructionGuards.requirePlanning(place, actor.get());
    if (!card.stage().hasNumber()) {
      throw new Conflict("execution/not-registered", card.stage());
    }
    if (store.find(card.id()).isPresent()) {
      throw new Conflict("execution/read-already", card.number(), card.date());
    }
  }
}
