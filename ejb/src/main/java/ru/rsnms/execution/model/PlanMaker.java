package ru.rsnms.execution.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderStage;
import ru.rsnms.document.StageChange;
import ru.rsnms.execution.ClauseReading;
import ru.rsnms.execution.PublicationPlace;
import ru.rsnms.registry.MentionedPerson;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.WorkCalendar;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Texts;

/** Makes the plan of a registered order out of its words. */
@ApplicationScoped
public class PlanMaker {

  private ExecutionStore store;
  private ExecutorFinder finder;
  private OrganizationDirectory organizations;
  private WorkCalendar calendar;
  private CurrentActor actor;
  private Clock clock;

  protected PlanMaker() {
    // for the container
  }

  @Inject
  public PlanMaker(
      ExecutionStore store,
      ExecutorFinder finder,
      OrganizationDirectory organizations,
      WorkCalendar calendar,
      CurrentActor actor,
      Clock clock) {
    this.store = store;
    this.finder = finder;
    this.organizations = organizations;
    this.calendar = calendar;
    this.actor = actor;
    this.clock = clock;
  }

  public ExecutionPlan make(OrderCard card) {
    var read = ClauseReader.read(card.text());
    var place = organizations.view(card.issuer()).place();
    var plan =
        new ExecutionPlan(
            OrderFacts.of(card), place, controller(card, read.control()), clock.instant());
    store.add(plan);
    addInstructions(plan, read);
    return plan;
  }

  private void addInstructions(ExecutionPlan plan, ClauseReading read) {
    var step = Instruction.Step.of(actor.get(), clock.instant(), null);
    var position = 0;
    for (var task : read.tasks()) {
      store.add(new Instruction(plan, position++, proposal(plan, task, null), step));
    }
    for (var target : read.targets()) {
      var place = PublicationPlace.planned(target.kind(), target.name());
      store.add(
          new Instruction(plan, position++, proposal(plan, taskOf(plan, target), place), step));
    }
  }

  /** A place of publication as a task; where the clause names nobody, the press service has it. */
  private static ClauseReading.Task taskOf(ExecutionPlan plan, ClauseReading.Target target) {
    var who =
        target.responsible() == null
            ? Texts.of("execution.publication.nobody")
            : target.responsible();
    var words = Texts.of("execution.publication.task." + plan.row().kind().name(), target.name());
    return new ClauseReading.Task(
        target.unit(), target.clause(), words, who, target.responsibleName(), false, target.term());
  }

  private Instruction.Proposal proposal(
      ExecutionPlan plan, ClauseReading.Task task, PublicationPlace place) {
    var executor = finder.find(plan.issuer(), task.executor(), task.executorName());
    var days = calendar.daysAfter(plan.dated());
    var due = task.termSet().map(term -> term.first(plan.dated(), days)).orElse(null);
    return new Instruction.Proposal(task, executor, place, due);
  }

  private Controller controller(OrderCard card, ClauseReading.Control control) {
    if (control == null) {
      return null;
    }
    if (control.self()) {
      return signatory(card, control);
    }
    return Optional.ofNullable(control.name())
        .flatMap(finder::named)
        .map(person -> keeper(control, person))
        .orElseGet(
            () -> new Controller(control.clause(), control.words(), null, null, control.name()));
  }

  private static Controller keeper(ClauseReading.Control control, MentionedPerson person) {
    return new Controller(
        control.clause(),
        control.words(),
        person.id().value(),
        person.account(),
        person.name().lastFirst());
  }

  /** «Оставляю за собой»: who signed; the account is that of who moved the order to signed. */
  private Controller signatory(OrderCard card, ClauseReading.Control control) {
    var name = card.signatory() == null ? null : card.signatory().name();
    return Optional.ofNullable(name)
        .flatMap(finder::named)
        .map(person -> keeper(control, person))
        .orElseGet(() -> new Controller(control.clause(), "", null, signedBy(card), name));
  }

  private static String signedBy(OrderCard card) {
    return card.life().stream()
        .filter(change -> change.toStage() == OrderStage.SIGNED)
        .reduce((first, last) -> last)
        .map(StageChange::account)
        .orElse(null);
  }
}
