package ru.rsnms.execution;

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
import ru.rsnms.audit.Audited;
import ru.rsnms.document.OrderId;
import ru.rsnms.execution.model.ExecutionPlan;
import ru.rsnms.execution.model.ExecutionStore;
import ru.rsnms.execution.model.InstructionGuards;
import ru.rsnms.execution.model.Recipients;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;

/** Who keeps the control of an order and whom it is sent to, corrected by hand. */
@Stateless
@RolesAllowed({MIN_OFFICER, MIN_LEGAL, INST_RESERVE, INST_CENTER, MUN_HEAD, MUN_OFFICER, ORG_HEAD})
public class ControlService {

  private ExecutionStore store;
  private PersonDirectory people;
  private CurrentActor actor;

  protected ControlService() {
    // for the container
  }

  @Inject
  public ControlService(ExecutionStore store, PersonDirectory people, CurrentActor actor) {
    this.store = store;
    this.people = people;
    this.actor = actor;
  }

  /** Another person keeps the control from now on; the words of the clause stay. */
  @Audited("execution.name-controller")
  public void nameController(@NotNull @Valid NameController command) {
    var plan = planned(command.order(), command.version());
    if (!people.isSeen(command.person())) {
      throw new NotFound("shared/not-found");
    }
    var person = people.view(command.person());
    plan.controlledBy(
        person.id().value(), people.accountOf(person.id()).orElse(null), person.name().lastFirst());
  }

  /** The list of sending as the caller may see it. */
  @PermitAll
  public SendingList sendingList(@NotNull OrderId id) {
    var plan = store.get(id);
    var kept = plan.recipients();
    return new SendingList(
        plan.row(),
        kept.isEmpty() ? Recipients.of(plan, store.of(id)) : kept,
        !kept.isEmpty(),
        InstructionGuards.reasonNotPlanning(plan.place(), actor.get()).orElse(null));
  }

  /** Writes the list of sending. */
  @Audited("execution.keep-recipients")
  public void keepRecipients(@NotNull @Valid KeepRecipients command) {
    planned(command.order(), command.version()).sendTo(command.recipients());
  }

  private ExecutionPlan planned(OrderId order, long version) {
    var plan = store.get(order);
    InstructionGuards.requirePlanning(plan.place(), actor.get());
    plan.mustBeSeenAt(version);
    return plan;
  }
}
