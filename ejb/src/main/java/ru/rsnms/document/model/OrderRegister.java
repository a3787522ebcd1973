package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.OrderFilter;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderRow;
import ru.rsnms.document.OrderStage;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;

/** The register of documents: straight from the table to rows, within what the caller may see. */
@ApplicationScoped
public class OrderRegister {

  private static final Map<String, String> SORTS =
      Map.of(
          "changed", "o.changed_at",
          "date", "o.registered_on",
          "number", "o.number",
          "title", "o.title collate \"ru-RU-x-icu\"");

  private static final String SHOWN =
      """
       from (select orders.*, document.shown_stage(stage, ends_on, :today) as shown
         from document.orders) o where\s""";

  private static final String COLUMNS =
      """
      select o.id, o.kind, o.shown, o.title, o.number, o.registered_on, o.issuer_id,
        o.issuer_name, o.drafter_name, o.changed_at
      """;

  /** Rows that a long list takes from the database at once. */
  private static final String FETCH_SIZE = "org.hibernate.fetchSize";

  private static final int ROWS_AT_ONCE = 500;

  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;
  @Inject Voices voices;
  @Inject Clock clock;

  /** The whole register without pages, row by row. */
  public void each(OrderFilter filter, String sort, Consumer<OrderRow> taker) {
    var conditions = conditions();
    conditions.narrow(filter);
    var sql = COLUMNS + SHOWN + conditions.sql() + orderBy(sort);
    var query = conditions.bind(em.createNativeQuery(sql, Object[].class));
    query.setHint(FETCH_SIZE, ROWS_AT_ONCE);
    try (Stream<?> rows = query.getResultStream()) {
      rows.forEach(row -> taker.accept(row((Object[]) row)));
    }
  }

  public Page<OrderRow> page(OrderFilter filter, PageRequest request) {
    var conditions = conditions();
    conditions.narrow(filter);
    var where = SHOWN + conditions.sql();
    var query =
        conditions
            .bind(em.createNativeQuery(COLUMNS + where + orderBy(request.sort()), Object[].class))
            .setFirstResult(request.offset())
            .setMaxResults(request.size());
    var total = conditions.bind(em.createNativeQuery("select count(*)" + where, Long.class));
    return new Page<>(
        NativeRows.of(query).map(OrderRegister::row).toList(),
        request.page(),
        request.size(),
        ((Number) total.getSingleResult()).longValue());
  }

  private OrderConditions conditions() {
    return new OrderConditions(actor.get(), voices.accountsOf(actor.get()), LocalDate.now(clock));
  }

  private static String orderBy(String sort) {
    if (sort == null) {
      return " order by o.changed_at desc, o.id";
    }
    var descending = sort.startsWith("-");
    var column = SORTS.get(descending ? sort.substring(1) : sort);
    if (column == null) {
      throw new Invalid("shared/sort-unknown", "sort", sort);
    }
    return " order by " + column + (descending ? " desc nulls last" : " nulls last") + ", o.id";
  }

  private static OrderRow row(Object[] row) {
    return new OrderRow(
        new OrderId((UUID) row[0]),
        DocumentKind.valueOf((String) row[1]),
        OrderStage.valueOf((String) row[2]),
        (String) row[3],
        (String) row[4],
        NativeRows.date(row[5]),
        new OrganizationId((UUID) row[6]),
        (String) row[7],
        (String) row[8],
        NativeRows.instant(row[9]));
  }
}
