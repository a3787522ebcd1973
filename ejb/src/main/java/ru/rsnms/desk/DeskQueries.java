package ru.rsnms.desk;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.rsnms.agreement.campaign.AgreementTask;
import ru.rsnms.agreement.campaign.CampaignQueries;
import ru.rsnms.document.OrderFilter;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.OrderRow;
import ru.rsnms.document.TaskRow;
import ru.rsnms.execution.InstructionQueries;
import ru.rsnms.expertise.ReviewQueries;
import ru.rsnms.registry.OrganizationFilter;
import ru.rsnms.registry.OrganizationQueries;
import ru.rsnms.registry.OrganizationRow;
import ru.rsnms.registry.PersonFilter;
import ru.rsnms.registry.PersonQueries;
import ru.rsnms.registry.PersonRow;
import ru.rsnms.reserve.appeal.AppealQueries;
import ru.rsnms.reserve.cadre.CadreQueries;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;
import ru.rsnms.shared.Waiting;

/** Collects over all contexts; each of them answers only what the caller may see. */
@Stateless
@PermitAll
public class DeskQueries {

  private static final int HITS_OF_A_KIND = 8;

  private OrderQueries orders;
  private PersonQueries people;
  private OrganizationQueries organizations;
  private InstructionQueries instructions;
  private ReviewQueries reviews;
  private AppealQueries appeals;
  private CadreQueries cadre;
  private CampaignQueries agreements;
  private Clock clock;

  protected DeskQueries() {
    // for the container
  }

  @Inject
  public DeskQueries(
      OrderQueries orders,
      PersonQueries people,
      OrganizationQueries organizations,
      InstructionQueries instructions,
      ReviewQueries reviews,
      AppealQueries appeals,
      CadreQueries cadre,
      CampaignQueries agreements,
      Clock clock) {
    this.orders = orders;
    this.people = people;
    this.organizations = organizations;
    this.instructions = instructions;
    this.reviews = reviews;
    this.appeals = appeals;
    this.cadre = cadre;
    this.agreements = agreements;
    this.clock = clock;
  }

  /** What waits for the caller, grouped in the order of {@link TaskGroup}, dated things first. */
  @PermitAll
  public List<Task> tasks() {
    var today = LocalDate.now(clock);
    return Stream.of(
            orders.tasks().stream().map(row -> task(row, groupOf(row), today)),
            execute(instructions.tasks(), today),
            execute(reviews.tasks(), today),
            execute(appeals.tasks(), today),
            execute(cadre.tasks(), today),
            agreements.tasks().stream().map(row -> task(row, groupOf(row), today)))
        .flatMap(tasks -> tasks)
        .sorted(Comparator.comparing(Task::group))
        .toList();
  }

  /** How much waits for the caller in each section; short counts. */
  @PermitAll
  public TaskCounts counts() {
    return new TaskCounts(
        orders.taskCount(),
        instructions.taskCount(),
        reviews.taskCount(),
        appeals.taskCount(),
        cadre.taskCount(),
        agreements.tasks().size());
  }

  private static Stream<Task> execute(List<? extends Waiting> rows, LocalDate today) {
    return rows.stream().map(row -> task(row, TaskGroup.EXECUTE, today));
  }

  private static Task task(Waiting row, TaskGroup group, LocalDate today) {
    var overdue = row.due() != null && row.due().isBefore(today);
    return new Task(
        overdue ? TaskGroup.OVERDUE : group,
        row.action(),
        row.subject(),
        row.title(),
        row.from(),
        row.since(),
        row.due());
  }

  private static TaskGroup groupOf(AgreementTask row) {
    return switch (row.action()) {
      case ANSWER -> TaskGroup.APPROVE;
      case SIGN -> TaskGroup.SIGN;
      case FILL_GAPS, SEND_DRAFTS, DO_DUTY -> TaskGroup.EXECUTE;
      case CHECK_DUTY -> TaskGroup.APPROVE;
    };
  }

  private static TaskGroup groupOf(TaskRow row) {
    return switch (row.action()) {
      case SIGN, RETURN -> TaskGroup.SIGN;
      case DECIDE -> TaskGroup.APPROVE;
      case REGISTER, PUBLISH, REVOKE -> TaskGroup.REGISTER;
      case EDIT, SEND, RECALL, WITHDRAW -> TaskGroup.REWORK;
      case ACKNOWLEDGE, CALL_READERS -> TaskGroup.READ;
    };
  }

  /** Documents, people and organisations that the words fit, a few of each kind. */
  @PermitAll
  public List<Hit> search(String words) {
    if (words == null || words.isBlank()) {
      return List.of();
    }
    var few = PageRequest.first(HITS_OF_A_KIND);
    var documents = new OrderFilter(words, null, null, null, null, false);
    return Stream.of(
            orders.page(documents, few).items().stream().map(DeskQueries::hit),
            people.people(new PersonFilter(words, null, null, null), few).items().stream()
                .map(DeskQueries::hit),
            organizations
                .organizations(new OrganizationFilter(words, null, null, null), few)
                .items()
                .stream()
                .map(DeskQueries::hit))
        .flatMap(hits -> hits)
        .toList();
  }

  private static Hit hit(OrderRow row) {
    var name =
        row.number() == null
            ? Texts.of("desk.hit.draft", Texts.of(row.kind()), Texts.of(row.stage()))
            : Texts.of(
                "desk.hit.order",
                Texts.of(row.kind()),
                RussianDates.digits(row.date()),
                row.number());
    return new Hit(Hit.Kind.DOCUMENT, row.id(), row.title(), name);
  }

  private static Hit hit(PersonRow row) {
    var note =
        Stream.of(row.position(), row.organizationName())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return new Hit(Hit.Kind.PERSON, row.id(), row.name().full(), note);
  }

  private static Hit hit(OrganizationRow row) {
    var note = row.municipalityName() == null ? "" : row.municipalityName();
    return new Hit(Hit.Kind.ORGANIZATION, row.id(), row.name(), note);
  }
}
