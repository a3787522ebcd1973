package ru.rsnms.web.execution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.PublicationKind;
import ru.rsnms.execution.InstructionAction;
import ru.rsnms.execution.InstructionCard;
import ru.rsnms.execution.InstructionStage;
import ru.rsnms.execution.InstructionStep;
import ru.rsnms.execution.PublicationPlace;
import ru.rsnms.web.rest.Versioned;

/**
 * One instruction.
 *
 * @param advised whether the order only recommends it
 * @param publication where the order shall be made public, {@code null} for any other task
 * @param termWords the term as the clause writes it, {@code null} where it sets none
 * @param termDoubt whether the term names a day that no calendar has
 * @param orderEndsOn first day on which the order has no force, {@code null} where none is known
 * @param closed actions closed to the caller, each with the reason
 */
public record InstructionJson(
    UUID id,
    long version,
    UUID order,
    String orderNumber,
    LocalDate orderDate,
    String clause,
    String task,
    boolean advised,
    String executor,
    UUID executorPerson,
    String executorName,
    String controllerName,
    PlaceJson publication,
    String termWords,
    boolean termDoubt,
    LocalDate due,
    boolean overdue,
    InstructionStage stage,
    LocalDate orderEndsOn,
    List<StepJson> steps,
    List<InstructionAction> open,
    List<ClosedJson> closed)
    implements Versioned {

  static InstructionJson of(InstructionCard card) {
    return new InstructionJson(
        card.id().value(),
        card.version(),
        card.plan().order().value(),
        card.plan().number(),
        card.plan().date(),
        card.clause(),
        card.task(),
        card.advised(),
        card.executor().words(),
        card.executor().person(),
        card.executor().name(),
        card.plan().controllerName(),
        PlaceJson.of(card.publication()),
        card.termWords(),
        card.termDoubt(),
        card.due(),
        card.overdue(),
        card.stage(),
        card.plan().endsOn(),
        card.steps().stream().map(StepJson::of).toList(),
        card.actions().stream().filter(state -> state.open()).map(state -> state.action()).toList(),
        card.actions().stream()
            .filter(state -> !state.open())
            .map(state -> new ClosedJson(state.action(), state.closedBecause()))
            .toList());
  }

  /**
   * @param evidence id of the file given with the step, or {@code null}
   */
  public record StepJson(
      InstructionStep.Verb verb,
      Instant at,
      String by,
      String words,
      LocalDate due,
      UUID evidence) {

    static StepJson of(InstructionStep step) {
      return new StepJson(
          step.verb(),
          step.takenAt(),
          step.displayName(),
          step.words(),
          step.due(),
          step.evidence());
    }
  }

  /**
   * @param address link to the publication, {@code null} before the proof, as is the day
   */
  public record PlaceJson(PublicationKind kind, String name, String address, LocalDate on) {

    static PlaceJson of(PublicationPlace place) {
      return place == null
          ? null
          : new PlaceJson(place.kind(), place.name(), place.address(), place.on());
    }
  }

  public record ClosedJson(InstructionAction action, String reason) {}
}
