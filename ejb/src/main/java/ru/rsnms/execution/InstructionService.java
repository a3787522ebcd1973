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
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.PublicationBook;
import ru.rsnms.execution.model.EvidenceStore;
import ru.rsnms.execution.model.ExecutionStore;
import ru.rsnms.execution.model.ExecutorFinder;
import ru.rsnms.execution.model.Instruction;
import ru.rsnms.execution.model.Instruction.Step;
import ru.rsnms.execution.model.InstructionGuards;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;

/** The life of an instruction from the words of a clause to the accepted report. */
@Stateless
@RolesAllowed({MIN_OFFICER, MIN_LEGAL, INST_RESERVE, INST_CENTER, MUN_HEAD, MUN_OFFICER, ORG_HEAD})
public class InstructionService {

  private ExecutionStore store;
  private EvidenceStore files;
  private InstructionGuards guards;
  private ExecutorFinder finder;
  private PublicationBook publications;
  private CurrentActor actor;
  private Clock clock;

  protected InstructionService() {
    // for the container
  }

  @Inject
  public InstructionService(
      ExecutionStore store,
      EvidenceStore files,
      InstructionGuards guards,
      ExecutorFinder finder,
      PublicationBook publications,
      CurrentActor actor,
      Clock clock) {
    this.store = store;
    this.files = files;
    this.guards = guards;
    this.finder = finder;
    this.publications = publications;
    this.actor = actor;
    this.clock = clock;
  }

  /** An official charges the executor, with what was read or with what he corrected. */
  @Audited("execution.confirm")
  public void confirm(@NotNull @Valid ConfirmInstruction command) {
    var instruction = taken(InstructionAction.CONFIRM, command.instruction(), command.version());
    var charged = finder.chosen(command.executor(), command.person());
    instruction.confirm(command, charged, step(null, null));
    expect(instruction);
  }

  /** The clause charges nobody, or what it asked for is not needed any more. */
  @Audited("execution.dismiss")
  public void dismiss(@NotNull InstructionId id, long version, String reason) {
    var instruction = taken(InstructionAction.DISMISS, id, version);
    instruction.dismiss(step(reason, null));
    instruction
        .publication()
        .ifPresent(place -> publications.drop(instruction.plan().order(), place));
  }

  /** The executor, whoever it is, says what was done. */
  @Audited("execution.report")
  @PermitAll
  public void report(@NotNull @Valid ReportExecution command) {
    var instruction = taken(InstructionAction.REPORT, command.instruction(), command.version());
    var kept = files.keep(instruction.id(), command.evidence(), actor.get(), clock.instant());
    if (instruction.publication().isPresent()) {
      prove(instruction, command, kept);
    } else {
      instruction.report(step(command.words(), kept));
    }
  }

  /** The executor's proof goes the way of all proofs: onto the card of the order. */
  private void prove(Instruction instruction, ReportExecution command, UUID kept) {
    var proof = Objects.requireNonNullElse(command.proof(), new PublicationProof(null, null));
    if (!proof.isComplete()) {
      throw new Invalid("execution/proof-needed", "address");
    }
    instruction.published(
        step(words(command, proof), kept), Texts.of("execution.publication.closed"));
    publications.prove(
        instruction.plan().order(),
        instruction.publication().orElseThrow(),
        proof.address(),
        proof.on());
  }

  private static String words(ReportExecution command, PublicationProof proof) {
    var told =
        Texts.of("execution.publication.proved", proof.address(), RussianDates.digits(proof.on()));
    return command.words() == null || command.words().isBlank()
        ? told
        : told + " " + command.words().strip();
  }

  /** Who keeps the control accepts the report; never the one who gave it. */
  @Audited("execution.accept")
  @PermitAll
  public void accept(@NotNull InstructionId id, long version, String remark) {
    taken(InstructionAction.ACCEPT, id, version).accept(step(remark, null));
  }

  /** Who keeps the control wants more and says what. */
  @Audited("execution.return")
  @PermitAll
  public void giveBack(@NotNull InstructionId id, long version, String reason) {
    taken(InstructionAction.RETURN, id, version).giveBack(step(reason, null));
  }

  /** Another last day, with the reason. */
  @Audited("execution.reschedule")
  @PermitAll
  public void reschedule(@NotNull @Valid Reschedule command) {
    var instruction = taken(InstructionAction.RESCHEDULE, command.instruction(), command.version());
    instruction.reschedule(command.due(), step(command.reason(), null));
    expect(instruction);
  }

  /** The card of the order names the same last day. */
  private void expect(Instruction instruction) {
    instruction
        .publication()
        .ifPresent(
            place -> publications.expect(instruction.plan().order(), place, instruction.due()));
  }

  private Instruction taken(InstructionAction action, InstructionId id, long seen) {
    var instruction = store.get(id);
    guards.require(action, instruction, actor.get());
    instruction.mustBeSeenAt(seen);
    return instruction;
  }

  private Step step(String words, UUID evidence) {
    return new Step(actor.get(), clock.instant(), words, evidence);
  }
}
