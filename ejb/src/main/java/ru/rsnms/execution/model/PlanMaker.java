package ru.rsnms.execution.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderStage;
import ru.rsnms.document.PlannedPublication;
import ru.rsnms.document.PublicationBook;
import ru.rsnms.document.PublicationId;
import ru.rsnms.document.StageChange;
import ru.rsnms.execution.ClauseReading;
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
  private PublicationBook places;
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
      PublicationBook places,
      CurrentActor actor,
      Clock clock) {
    this.store = store;
    this.finder = finder;
    this.organizations = organizations;
    this.calendar = calendar;
    this.places = places;
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
      store.add(publication(plan, target, position++, step));
    }
  }

  /** A place that was proved before anybody had read the order is done at once. */
  private Instruction publication(
      ExecutionPlan plan, ClauseReading.Target target, int position, Instruction.Step step) {
    var task = taskOf(plan, target);
    var due = dueOf(plan, task);
    var place =
        places.plan(
            plan.order(),
            new PlannedPublication(target.kind(), target.name(), target.clause(), due));
    var proposal = proposal(plan, task, new PublicationId(place.id()));
    var instruction = new Instruction(plan, position, proposal, step);
    if (place.isProved()) {
      PublishedPlaces.close(instruction, place, step);
    }
    return instruction;
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
      ExecutionPlan plan, ClauseReading.Task task, PublicationId place) {
    var executor = finder.find(plan.issuer(), task.executor(), task.executorName());
    return new Instruction.Proposal(task, executor, place, dueOf(plan, task));
  }

  private LocalDate dueOf(ExecutionPlan plan, ClauseReading.Task task) {
    var days = calendar.daysAfter(plan.dated());
    return task.termSet().map(term -> term.first(plan.dated(), days)).orElse(null);
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
