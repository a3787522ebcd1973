package ru.rsnms.execution.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ru.rsnms.document.PublicationBook;
import ru.rsnms.execution.InstructionCard;
import ru.rsnms.execution.PublicationPlace;
import ru.rsnms.shared.CurrentActor;

/** Turns an instruction into what its page shows. */
@ApplicationScoped
public class InstructionCards {

  private InstructionGuards guards;
  private PublicationBook places;
  private CurrentActor actor;
  private Clock clock;

  protected InstructionCards() {
    // for the container
  }

  @Inject
  public InstructionCards(
      InstructionGuards guards, PublicationBook places, CurrentActor actor, Clock clock) {
    this.guards = guards;
    this.places = places;
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
        placeOf(instruction),
        instruction.termWords(),
        instruction.termDoubt(),
        instruction.due(),
        instruction.isOverdue(LocalDate.now(clock)),
        instruction.stage(),
        instruction.steps(),
        guards.states(instruction, actor.get()));
  }

  private PublicationPlace placeOf(Instruction instruction) {
    return instruction
        .publication()
        .flatMap(
            place ->
                places.of(instruction.plan().order()).stream()
                    .filter(row -> row.id().equals(place.value()))
                    .findFirst())
        .map(PublicationPlace::of)
        .orElse(null);
  }
}
