package ru.rsnms.execution.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import ru.rsnms.document.DocumentRoles;
import ru.rsnms.execution.ExecutionRoles;
import ru.rsnms.execution.InstructionAction;
import ru.rsnms.execution.InstructionActionState;
import ru.rsnms.execution.InstructionStage;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Place;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Texts;

/**
 * Who may do what to an instruction now, and why not: the services refuse with it, the pages
 * explain with it.
 */
@ApplicationScoped
public class InstructionGuards {

  private Clock clock;

  protected InstructionGuards() {
    // for the container
  }

  @Inject
  public InstructionGuards(Clock clock) {
    this.clock = clock;
  }

  /** Throws the reason if the action is closed to the actor. */
  public void require(InstructionAction action, Instruction instruction, Actor actor) {
    closed(action, instruction, actor)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
  }

  /** All actions with their reasons. */
  public List<InstructionActionState> states(Instruction instruction, Actor actor) {
    return Arrays.stream(InstructionAction.values())
        .map(
            action ->
                new InstructionActionState(
                    action, closed(action, instruction, actor).map(Texts::of).orElse(null)))
        .toList();
  }

  /** May the actor see the instruction at all? */
  public static boolean sees(Instruction instruction, Actor actor) {
    return sees(instruction.plan(), actor) || isExecutor(instruction, actor);
  }

  /** May the actor see all that an order set going? */
  public static boolean sees(ExecutionPlan plan, Actor actor) {
    return plan.isControlledBy(actor.account())
        || !Collections.disjoint(actor.roles(), DocumentRoles.INSIDERS)
            && actor.scope().covers(plan.place());
  }

  /** Refuses who does not plan for the issuer. */
  public static void requirePlanning(Place issuer, Actor actor) {
    if (!plans(issuer, actor)) {
      throw new Forbidden("execution/not-the-planner");
    }
  }

  /** Why the actor does not plan for the issuer, empty if he does. */
  public static Optional<String> reasonNotPlanning(Place issuer, Actor actor) {
    return plans(issuer, actor)
        ? Optional.empty()
        : Optional.of(Texts.of(new Forbidden("execution/not-the-planner")));
  }

  /** Region staff plan for bodies of the region, others within their own scope. */
  public static boolean plans(Place issuer, Actor actor) {
    var reaches =
        actor.scope().isRegion() ? issuer.municipality() == null : actor.scope().covers(issuer);
    return reaches && !Collections.disjoint(actor.roles(), ExecutionRoles.PLANNERS);
  }

  private Optional<Refusal> closed(InstructionAction action, Instruction instruction, Actor actor) {
    return switch (action) {
      case CONFIRM ->
          inForce(instruction)
              .or(() -> at(instruction, InstructionStage.PROPOSED))
              .or(() -> planning(instruction, actor));
      case DISMISS ->
          to(instruction, InstructionStage.DISMISSED).or(() -> planning(instruction, actor));
      case REPORT -> inForce(instruction).or(() -> reporting(instruction, actor));
      case ACCEPT -> judging(instruction, actor);
      case RETURN -> inForce(instruction).or(() -> judging(instruction, actor));
      case RESCHEDULE ->
          inForce(instruction)
              .or(() -> running(instruction))
              .or(() -> controlling(instruction, actor));
    };
  }

  /** Nobody is asked to carry out what is in force no more; what was reported may be accepted. */
  private Optional<Refusal> inForce(Instruction instruction) {
    var plan = instruction.plan();
    return plan.isEnded(LocalDate.now(clock))
        ? Optional.of(new Conflict("execution/order-ended", plan.row().endsOn()))
        : Optional.empty();
  }

  private static Optional<Refusal> at(Instruction instruction, InstructionStage needed) {
    return instruction.stage() == needed
        ? Optional.empty()
        : Optional.of(new Conflict("execution/not-at-stage", needed, instruction.stage()));
  }

  private static Optional<Refusal> to(Instruction instruction, InstructionStage next) {
    return instruction.stage().canBecome(next)
        ? Optional.empty()
        : Optional.of(new Conflict("execution/instruction-stage", instruction.stage(), next));
  }

  private static Optional<Refusal> running(Instruction instruction) {
    return instruction.stage().awaitsReport()
        ? Optional.empty()
        : Optional.of(new Conflict("execution/not-running", instruction.stage()));
  }

  private static Optional<Refusal> planning(Instruction instruction, Actor actor) {
    return plans(instruction.plan().place(), actor)
        ? Optional.empty()
        : Optional.of(new Forbidden("execution/not-the-planner"));
  }

  /** The executor; for one without an account, who plans for the issuer writes the report down. */
  private static Optional<Refusal> reporting(Instruction instruction, Actor actor) {
    if (!instruction.stage().awaitsReport()) {
      return Optional.of(new Conflict("execution/not-running", instruction.stage()));
    }
    var onBehalf =
        instruction.executor().account() == null && plans(instruction.plan().place(), actor);
    return isExecutor(instruction, actor) || onBehalf
        ? Optional.empty()
        : Optional.of(new Forbidden("execution/not-the-executor", executorOf(instruction)));
  }

  private static Optional<Refusal> judging(Instruction instruction, Actor actor) {
    return at(instruction, InstructionStage.REPORTED)
        .or(() -> controlling(instruction, actor))
        .or(
            () ->
                instruction.reporter().filter(actor.account()::equals).isPresent()
                    ? Optional.of(new Forbidden("execution/own-report"))
                    : Optional.empty());
  }

  private static Optional<Refusal> controlling(Instruction instruction, Actor actor) {
    var plan = instruction.plan();
    if (plan.isControlledBy(actor.account()) || plans(plan.place(), actor)) {
      return Optional.empty();
    }
    var keeper = plan.controllerName() == null ? plan.issuerName() : plan.controllerName();
    return Optional.of(new Forbidden("execution/not-the-controller", keeper));
  }

  private static boolean isExecutor(Instruction instruction, Actor actor) {
    return actor.account().equals(instruction.executor().account());
  }

  private static String executorOf(Instruction instruction) {
    var executor = instruction.executor();
    return executor.isNamed() ? executor.name() : executor.words();
  }
}
