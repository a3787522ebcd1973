package ru.rsnms.execution.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.PublicationBook;
import ru.rsnms.document.PublicationId;
import ru.rsnms.document.PublicationRow;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;

/**
 * Closes the instruction of a place of publication as soon as the card of the order has a proof.
 */
@ApplicationScoped
public class PublishedPlaces {

  private ExecutionStore store;
  private PublicationBook places;
  private CurrentActor actor;
  private Clock clock;

  protected PublishedPlaces() {
    // for the container
  }

  @Inject
  public PublishedPlaces(
      ExecutionStore store, PublicationBook places, CurrentActor actor, Clock clock) {
    this.store = store;
    this.places = places;
    this.actor = actor;
    this.clock = clock;
  }

  /** Does nothing where nobody has read the order, or where the executor has just reported. */
  public void close(OrderId order, PublicationId place) {
    store
        .ofPublication(place)
        .filter(instruction -> !instruction.stage().isFinal())
        .ifPresent(
            instruction ->
                close(
                    instruction,
                    row(order, place),
                    Instruction.Step.of(actor.get(), clock.instant(), null)));
  }

  private PublicationRow row(OrderId order, PublicationId place) {
    return places.of(order).stream()
        .filter(row -> row.id().equals(place.value()))
        .findFirst()
        .orElseThrow();
  }

  static void close(Instruction instruction, PublicationRow place, Instruction.Step step) {
    var proof =
        Texts.of("execution.publication.proved", place.address(), RussianDates.digits(place.on()));
    instruction.published(
        Instruction.Step.of(step.by(), step.at(), proof), Texts.of("execution.publication.closed"));
  }
}
