package ru.rsnms.execution.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ru.rsnms.document.OrderId;
import ru.rsnms.execution.InstructionAction;
import ru.rsnms.execution.InstructionFilter;
import ru.rsnms.execution.InstructionId;
import ru.rsnms.execution.InstructionRow;
import ru.rsnms.execution.InstructionStage;
import ru.rsnms.execution.InstructionTask;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.listing.Columns;
import ru.rsnms.shared.listing.Listed;
import ru.rsnms.shared.listing.Listing;
import ru.rsnms.shared.listing.Sorting;

/** Lists of instructions: straight from the tables to rows, within what the caller may see. */
@ApplicationScoped
public class InstructionRegister {

  private static final Listing INSTRUCTIONS =
      new Listing(
          """
          i.id, p.order_id, p.number, p.dated, p.title, i.clause, i.task,
            i.executor_words, i.executor_name, p.controller_name, i.due, i.stage, p.ends_on
          """,
          InstructionConditions.FROM,
          Sorting.unasked(
              "i.due nulls last, p.dated, p.order_id, i.position",
              Map.of(
                  "due", List.of("i.due nulls last"),
                  "order", List.of("p.dated nulls last"),
                  "executor",
                      List.of(
                          "coalesce(i.executor_name, i.executor_words) collate \"ru-RU-x-icu\""
                              + " nulls last")),
              "i.id"));

  private static final int TASKS = 200;

  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** The whole list without pages, row by row. */
  public void each(InstructionFilter filter, String sort, Consumer<InstructionRow> taker) {
    var today = LocalDate.now(clock);
    listed(filter, today).each(sort, columns -> row(columns, today), taker);
  }

  public Page<InstructionRow> page(InstructionFilter filter, PageRequest request) {
    var today = LocalDate.now(clock);
    return listed(filter, today).page(request, columns -> row(columns, today));
  }

  private Listed listed(InstructionFilter filter, LocalDate today) {
    return INSTRUCTIONS.of(em, InstructionConditions.of(actor.get(), today, filter));
  }

  private static InstructionRow row(Columns columns, LocalDate today) {
    var id = columns.id(InstructionId::new);
    var order = columns.id(OrderId::new);
    var number = columns.text();
    var dated = columns.date();
    var title = columns.text();
    var clause = columns.text();
    var task = columns.text();
    var executorWords = columns.text();
    var executorName = columns.text();
    var controller = columns.text();
    var due = columns.date();
    var stage = columns.constant(InstructionStage.class);
    var endsOn = columns.date();
    var ended = endsOn != null && !endsOn.isAfter(today);
    var late = stage.isOpen() && due != null && due.isBefore(today) && !ended;
    return new InstructionRow(
        id,
        order,
        number,
        dated,
        title,
        clause,
        task,
        executorWords,
        executorName,
        controller,
        due,
        late,
        stage,
        ended);
  }

  /**
   * What waits for the caller: proposals of an order to confirm, instructions to report on, reports
   * to judge.
   */
  public List<InstructionTask> tasks() {
    return Columns.of(waiting("", "", Object[].class)).map(InstructionRegister::task).toList();
  }

  /** How many of them there are, as far as the list goes. */
  public long taskCount() {
    var counted = waiting("select count(*) from (", ") as waiting", Long.class);
    return ((Number) counted.getSingleResult()).longValue();
  }

  private Query waiting(String before, String after, Class<?> row) {
    var conditions = InstructionConditions.about(actor.get(), LocalDate.now(clock));
    return conditions.fill(
        em.createNativeQuery(
            before
                + """
                select 'REPORT' as action, p.order_id, i.id, i.task, p.issuer_name,
                    i.changed_at as since, i.due
                  from execution.instruction i join execution.plan p on p.order_id = i.order_id
                  where i.executor_account = :me and i.stage in ('ASSIGNED', 'RETURNED')
                    and (p.ends_on is null or p.ends_on > :today)
                union all
                select 'ACCEPT', p.order_id, i.id, i.task,
                    coalesce(i.executor_name, i.executor_words), i.changed_at, i.due
                  from execution.instruction i join execution.plan p on p.order_id = i.order_id
                  where p.controller_account = :me and i.stage = 'REPORTED'
                    and (p.ends_on is null or p.ends_on > :today)
                    and i.executor_account is distinct from :me
                union all
                select 'CONFIRM', p.order_id, null, p.title, p.issuer_name, p.opened_at, null
                  from execution.plan p
                  where :planner and (:region and p.municipality_code is null
                      or p.municipality_code = :municipality
                      or p.organization_code = :organization)
                    and (p.ends_on is null or p.ends_on > :today)
                    and exists (select 1 from execution.instruction i
                      where i.order_id = p.order_id and i.stage = 'PROPOSED')
                order by due nulls last, since
                limit\s"""
                + TASKS
                + after,
            row));
  }

  private static InstructionTask task(Columns columns) {
    return new InstructionTask(
        columns.constant(InstructionAction.class),
        columns.id(OrderId::new),
        columns.id(InstructionId::new),
        columns.text(),
        columns.text(),
        columns.moment(),
        columns.date());
  }
}
