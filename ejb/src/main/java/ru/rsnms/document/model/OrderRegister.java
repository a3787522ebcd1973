package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
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

  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;
  @Inject Voices voices;
  @Inject Clock clock;

  public Page<OrderRow> page(OrderFilter filter, PageRequest request) {
    var conditions =
        new OrderConditions(actor.get(), voices.accountsOf(actor.get()), LocalDate.now(clock));
    conditions.narrow(filter);
    var where = SHOWN + conditions.sql();
    var query =
        conditions
            .bind(
                em.createNativeQuery(
                    """
                    select o.id, o.kind, o.shown, o.title, o.number, o.registered_on, o.issuer_id,
                      o.issuer_name, o.drafter_name, o.changed_at
                    """
                        + where
                        + orderBy(request.sort()),
                    Object[].class))
            .setFirstResult(request.offset())
            .setMaxResults(request.size());
    var total = conditions.bind(em.createNativeQuery("select count(*)" + where, Long.class));
    return new Page<>(
        NativeRows.of(query).map(OrderRegister::row).toList(),
        request.page(),
        request.size(),
        ((Number) total.getSingleResult()).longValue());
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
