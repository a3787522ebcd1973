package ru.rsnms.execution.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ru.rsnms.execution.InstructionCard;
import ru.rsnms.shared.CurrentActor;

/** Turns an instruction into what its page shows. */
@ApplicationScoped
public class InstructionCards {

  private InstructionGuards guards;
  private CurrentActor actor;
  private Clock clock;

  protected InstructionCards() {
    // for the container
  }

  @Inject
  public InstructionCards(InstructionGuards guards, CurrentActor actor, Clock clock) {
    this.guards = guards;
    this.actor = actor;
    this.clock = clock;
  }

  public InstructionCard of(Instruction instruction) {
    return new InstructionCard(
        instruction.id(),
        instruction.version(),
        instruction.plan().row(),
        instruction.clause(),
        instruction.task(),
        instruction.advised(),
        instruction.executor(),
        instruction.publication().orElse(null),
        instruction.termWords(),
        instruction.termDoubt(),
        instruction.due(),
        instruction.isOverdue(LocalDate.now(clock)),
        instruction.stage(),
        instruction.steps(),
        guards.states(instruction, actor.get()));
  }
}
