package ru.rsnms.execution.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.document.PublicationId;
import ru.rsnms.execution.ClauseReading;
import ru.rsnms.execution.ConfirmInstruction;
import ru.rsnms.execution.Executor;
import ru.rsnms.execution.InstructionId;
import ru.rsnms.execution.InstructionStage;
import ru.rsnms.execution.InstructionStep;
import ru.rsnms.execution.InstructionStep.Verb;
import ru.rsnms.execution.Term;
import ru.rsnms.execution.TermKind;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;

/**
 * What a clause charges somebody with («поручение»).
 *
 * <p>It is read from the text, confirmed by an official, reported by the executor and accepted by
 * who keeps the control. A term that recurs («ежегодно до 1 ноября») opens anew after each accepted
 * report.
 */
@Entity
@Table(name = "instruction", schema = "execution")
public class Instruction {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private InstructionId id;

  @Version private long version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "order_id", updatable = false)
  private ExecutionPlan plan;

  @Column(updatable = false)
  private int position;

  @Column(name = "unit_id", updatable = false)
  private UUID unit;

  @Column(updatable = false)
  private String clause;

  private String task;

  @Column(updatable = false)
  private boolean advised;

  @Embedded private Executor executor;

  @Column(name = "publication_id", updatable = false)
  private UUID publication;

  @Column(name = "term_words")
  private String termWords;

  @Column(name = "term_doubt")
  private boolean termDoubt;

  private LocalDate due;

  @Enumerated(EnumType.STRING)
  private InstructionStage stage;

  @Column(name = "changed_at")
  private Instant changedAt;

  @ElementCollection
  @CollectionTable(
      name = "instruction_step",
      schema = "execution",
      joinColumns = @JoinColumn(name = "instruction_id"))
  @OrderColumn(name = "position")
  private List<InstructionStep> steps = new ArrayList<>();

  protected Instruction() {
    // for Hibernate
  }

  /** A proposal, as the clause reads. */
  public Instruction(ExecutionPlan plan, int position, Proposal proposal, Step step) {
    var read = proposal.read();
    this.id = InstructionId.next();
    this.plan = plan;
    this.position = position;
    this.unit = read.unit();
    this.clause = read.clause();
    this.task = read.words();
    this.advised = read.advised();
    this.executor = proposal.executor();
    this.publication = proposal.publication() == null ? null : proposal.publication().value();
    this.termWords = read.termSet().map(Term::words).orElse(null);
    this.termDoubt = read.termSet().filter(term -> term.kind() == TermKind.IMPOSSIBLE).isPresent();
    this.due = proposal.due();
    this.stage = InstructionStage.PROPOSED;
    note(Verb.PROPOSE, step);
  }

  /**
   * A clause with what its words lead to.
   *
   * @param publication where the order shall be made public, {@code null} for any other task
   * @param due {@code null} where the words give no day
   */
  public record Proposal(
      ClauseReading.Task read, Executor executor, PublicationId publication, LocalDate due) {}

  /**
   * Somebody takes a step.
   *
   * @param words what is said with it, may be {@code null}
   * @param evidence file given with it, or {@code null}
   */
  public record Step(Actor by, Instant at, String words, UUID evidence) {

    public static Step of(Actor by, Instant at, String words) {
      return new Step(by, at, words, null);
    }
  }

  /** An official takes the proposal over, corrected where it erred. */
  public void confirm(ConfirmInstruction command, Executor charged, Step step) {
    if (command.due() == null && !isConstant()) {
      throw new Invalid("execution/due-needed", "due");
    }
    if (command.due() != null && command.due().isBefore(plan.dated())) {
      throw new Invalid("execution/due-before-order", "due", command.due(), plan.dated());
    }
    executor = charged;
    task = command.task();
    due = command.due();
    termDoubt = false;
    become(InstructionStage.ASSIGNED, Verb.CONFIRM, step);
  }

  /** The clause asks nobody for anything, or need not be done any more. */
  public void dismiss(Step step) {
    become(InstructionStage.DISMISSED, Verb.DISMISS, said(step));
  }

  /** The executor says what was done. */
  public void report(Step step) {
    become(InstructionStage.REPORTED, Verb.REPORT, said(step));
  }

  /**
   * The order was made public at the place, whoever proved it: the proof is the whole report and
   * needs no judgement, so that the plan never lags behind the card of the order.
   */
  public void published(Step step, String closing) {
    if (publication == null) {
      throw new Conflict("execution/no-publication");
    }
    var bare = new Step(step.by(), step.at(), null, null);
    if (stage == InstructionStage.PROPOSED) {
      become(InstructionStage.ASSIGNED, Verb.CONFIRM, bare);
    }
    if (stage.awaitsReport()) {
      become(InstructionStage.REPORTED, Verb.REPORT, step);
    }
    become(InstructionStage.DONE, Verb.ACCEPT, new Step(step.by(), step.at(), closing, null));
  }

  /** The report is accepted: the end, or the next term of what recurs. */
  public void accept(Step step) {
    var next = due == null ? null : term().map(term -> term.next(due)).orElse(null);
    if (next != null) {
      due = next;
    }
    become(next == null ? InstructionStage.DONE : InstructionStage.ASSIGNED, Verb.ACCEPT, step);
  }

  /** The report does not do; the reason says what is missing. */
  public void giveBack(Step step) {
    become(InstructionStage.RETURNED, Verb.RETURN, said(step));
  }

  /** Another last day, with the reason. */
  public void reschedule(LocalDate newDue, Step step) {
    if (!stage.awaitsReport()) {
      throw new Conflict("execution/not-running", stage);
    }
    if (newDue.isBefore(plan.dated())) {
      throw new Invalid("execution/due-before-order", "due", newDue, plan.dated());
    }
    due = newDue;
    note(Verb.RESCHEDULE, said(step));
  }

  private static Step said(Step step) {
    if (step.words() == null || step.words().isBlank()) {
      throw new Invalid("execution/words-needed", "words");
    }
    return new Step(step.by(), step.at(), step.words().strip(), step.evidence());
  }

  private void become(InstructionStage next, Verb verb, Step step) {
    if (!stage.canBecome(next)) {
      throw new Conflict("execution/instruction-stage", stage, next);
    }
    stage = next;
    note(verb, step);
  }

  private void note(Verb verb, Step step) {
    changedAt = step.at();
    steps.add(
        new InstructionStep(
            verb,
            step.at(),
            step.by().account(),
            step.by().displayName(),
            step.words(),
            due,
            step.evidence()));
  }

  /** Refuses a command that was given on a copy seen before another's change. */
  public void mustBeSeenAt(long seenVersion) {
    if (version != seenVersion) {
      var last = steps.get(steps.size() - 1);
      throw new Conflict("shared/stale", last.displayName(), last.takenAt());
    }
  }

  private Optional<Term> term() {
    return Optional.ofNullable(termWords).flatMap(TermGrammar::in);
  }

  private boolean isConstant() {
    return term().filter(term -> term.kind() == TermKind.CONSTANT).isPresent();
  }

  /** Who gave the report that waits, empty where none waits. */
  public Optional<String> reporter() {
    return stage == InstructionStage.REPORTED
        ? Optional.of(steps.get(steps.size() - 1).account())
        : Optional.empty();
  }

  public boolean isOverdue(LocalDate today) {
    return stage.isOpen() && due != null && due.isBefore(today) && !plan.isEnded(today);
  }

  public InstructionId id() {
    return id;
  }

  public long version() {
    return version;
  }

  public ExecutionPlan plan() {
    return plan;
  }

  public int position() {
    return position;
  }

  public UUID unit() {
    return unit;
  }

  public String clause() {
    return clause;
  }

  public String task() {
    return task;
  }

  public boolean advised() {
    return advised;
  }

  public Executor executor() {
    return executor;
  }

  /** Where the order shall be made public; empty for any other task. */
  public Optional<PublicationId> publication() {
    return Optional.ofNullable(publication).map(PublicationId::new);
  }

  public String termWords() {
    return termWords;
  }

  public boolean termDoubt() {
    return termDoubt;
  }

  public LocalDate due() {
    return due;
  }

  public InstructionStage stage() {
    return stage;
  }

  public List<InstructionStep> steps() {
    return List.copyOf(steps);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Instruction that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }

  @Override
  public String toString() {
    return "Instruction " + id.value() + " " + stage;
  }
}
