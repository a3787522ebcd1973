package ru.rsnms.registry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.rsnms.audit.Audited;
import ru.rsnms.registry.model.Person;
import ru.rsnms.registry.model.PersonStore;
import ru.rsnms.registry.model.Substitution;
import ru.rsnms.registry.model.SubstitutionStore;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Role;

/** Keeps who decides for whom while somebody is away. Every public method is one transaction. */
@Stateless
@RolesAllowed({
  Role.MIN_OFFICER,
  Role.MIN_LEGAL,
  Role.INST_CENTER,
  Role.MUN_HEAD,
  Role.MUN_OFFICER,
  Role.ORG_HEAD
})
public class SubstitutionService {

  private SubstitutionStore substitutions;
  private PersonStore people;
  private CurrentActor actor;
  private Clock clock;

  protected SubstitutionService() {
    // for the container
  }

  @Inject
  public SubstitutionService(
      SubstitutionStore substitutions, PersonStore people, CurrentActor actor, Clock clock) {
    this.substitutions = substitutions;
    this.people = people;
    this.actor = actor;
    this.clock = clock;
  }

  /** Appoints a substitute; nobody makes themselves another's. */
  @Audited("registry.appoint-substitute")
  public SubstitutionId appoint(@NotNull @Valid AppointSubstitute command) {
    mustBeSeen(command.absent());
    mustBeSomebodyElse(people.get(command.deputy()));
    var substitution = new Substitution(command, actor.get(), clock.instant());
    substitutions.lockedOf(command.absent()).forEach(substitution::mustGoTogetherWith);
    substitutions.add(substitution);
    return substitution.id();
  }

  /** Sets an earlier last day. */
  @Audited("registry.end-substitution")
  public void end(@NotNull @Valid EndSubstitution command) {
    var substitution = substitutions.get(command.substitution());
    mustBeSeen(substitution.absent());
    substitution.mustBeSeen(command.version());
    substitution.end(command.lastDay(), actor.get(), clock.instant());
  }

  /** The substitutions of today and later whose absent person the caller sees. */
  @RolesAllowed({
    Role.MINISTER,
    Role.MIN_OFFICER,
    Role.MIN_LEGAL,
    Role.MIN_PRESS,
    Role.INST_RESERVE,
    Role.INST_CENTER,
    Role.INST_HEAD,
    Role.MUN_HEAD,
    Role.MUN_OFFICER,
    Role.ORG_HEAD,
    Role.AUDITOR
  })
  public List<SubstitutionView> current() {
    return substitutions.since(LocalDate.now(clock)).stream()
        .filter(row -> people.isSeen(row.absent(), actor.get()))
        .toList();
  }

  private void mustBeSeen(PersonId person) {
    if (!people.isSeen(person, actor.get())) {
      throw new NotFound("shared/not-found");
    }
  }

  private void mustBeSomebodyElse(Person deputy) {
    if (deputy.account().equals(Optional.of(actor.get().account()))) {
      throw new Forbidden("registry/own-substitution");
    }
  }
}
