package ru.rsnms.execution.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ru.rsnms.document.OrderId;
import ru.rsnms.execution.InstructionAction;
import ru.rsnms.execution.InstructionFilter;
import ru.rsnms.execution.InstructionId;
import ru.rsnms.execution.InstructionRow;
import ru.rsnms.execution.InstructionStage;
import ru.rsnms.execution.InstructionTask;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;

/** Lists of instructions: straight from the tables to rows, within what the caller may see. */
@ApplicationScoped
public class InstructionRegister {

  private static final Map<String, String> SORTS =
      Map.of(
          "due", "i.due",
          "order", "p.dated",
          "executor", "coalesce(i.executor_name, i.executor_words) collate \"ru-RU-x-icu\"");

  private static final String COLUMNS =
      """
      select i.id, p.order_id, p.number, p.dated, p.title, i.clause, i.task,
        i.executor_words, i.executor_name, p.controller_name, i.due, i.stage, p.ends_on
      """;

  private static final int TASKS = 200;

  /** Rows that a long list takes from the database at once. */
  private static final String FETCH_SIZE = "org.hibernate.fetchSize";

  private static final int ROWS_AT_ONCE = 500;

  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** The whole list without pages, row by row. */
  public void each(InstructionFilter filter, String sort, Consumer<InstructionRow> taker) {
    var today = LocalDate.now(clock);
    var conditions = new InstructionConditions(actor.get(), today);
    conditions.narrow(filter);
    var sql = COLUMNS + InstructionConditions.FROM + conditions.sql() + orderBy(sort);
    var query = conditions.bind(em.createNativeQuery(sql, Object[].class));
    query.setHint(FETCH_SIZE, ROWS_AT_ONCE);
    try (Stream<?> rows = query.getResultStream()) {
      rows.forEach(row -> taker.accept(row((Object[]) row, today)));
    }
  }

  public Page<InstructionRow> page(InstructionFilter filter, PageRequest request) {
    var today = LocalDate.now(clock);
    var conditions = new InstructionConditions(actor.get(), today);
    conditions.narrow(filter);
    var where = InstructionConditions.FROM + conditions.sql();
    var query =
        conditions
            .bind(em.createNativeQuery(COLUMNS + where + orderBy(request.sort()), Object[].class))
            .setFirstResult(request.offset())
            .setMaxResults(request.size());
    var total = conditions.bind(em.createNativeQuery("select count(*)" + where, Long.class));
    List<?> rows = query.getResultList();
    return new Page<>(
        rows.stream().map(Object[].class::cast).map(row -> row(row, today)).toList(),
        request.page(),
        request.size(),
        ((Number) total.getSingleResult()).longValue());
  }

  private static String orderBy(String sort) {
    if (sort == null) {
      return " order by i.due nulls last, p.dated, p.order_id, i.position";
    }
    var descending = sort.startsWith("-");
    var column = SORTS.get(descending ? sort.substring(1) : sort);
    if (column == null) {
      throw new Invalid("shared/sort-unknown", "sort", sort);
    }
    return " order by " + column + (descending ? " desc" : "") + " nulls last, i.id";
  }

  private static InstructionRow row(Object[] row, LocalDate today) {
    var due = date(row[10]);
    var stage = InstructionStage.valueOf((String) row[11]);
    var endsOn = date(row[12]);
    var ended = endsOn != null && !endsOn.isAfter(today);
    return new InstructionRow(
        new InstructionId((UUID) row[0]),
        new OrderId((UUID) row[1]),
        (String) row[2],
        date(row[3]),
        (String) row[4],
        (String) row[5],
        (String) row[6],
        (String) row[7],
        (String) row[8],
        (String) row[9],
        due,
        stage.isOpen() && due != null && due.isBefore(today) && !ended,
        stage,
        ended);
  }

  /**
   * What waits for the caller: proposals of an order to confirm, instructions to report on, reports
   * to judge.
   */
  public List<InstructionTask> tasks() {
    List<?> rows = waiting("", "", Object[].class).getResultList();
    return rows.stream().map(Object[].class::cast).map(InstructionRegister::task).toList();
  }

  /** How many of them there are, as far as the list goes. */
  public long taskCount() {
    var counted = waiting("select count(*) from (", ") as waiting", Long.class);
    return ((Number) counted.getSingleResult()).longValue();
  }

  private Query waiting(String before, String after, Class<?> row) {
    var conditions = new InstructionConditions(actor.get(), LocalDate.now(clock));
    return conditions.bindMe(
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

  private static InstructionTask task(Object[] row) {
    return new InstructionTask(
        InstructionAction.valueOf((String) row[0]),
        new OrderId((UUID) row[1]),
        row[2] == null ? null : new InstructionId((UUID) row[2]),
        (String) row[3],
        (String) row[4],
        instant(row[5]),
        date(row[6]));
  }

  private static LocalDate date(Object column) {
    return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
  }

  private static Instant instant(Object column) {
    return column instanceof OffsetDateTime moment ? moment.toInstant() : (Instant) column;
  }
}
