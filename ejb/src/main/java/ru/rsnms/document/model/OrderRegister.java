package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.OrderFilter;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderRow;
import ru.rsnms.document.OrderStage;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.listing.Columns;
import ru.rsnms.shared.listing.Listed;
import ru.rsnms.shared.listing.Listing;
import ru.rsnms.shared.listing.Sorting;

/** The register of documents: straight from the table to rows, within what the caller may see. */
@ApplicationScoped
public class OrderRegister {

  private static final Listing ORDERS =
      new Listing(
          "o.id, o.kind, o.shown, o.title, o.number, o.registered_on, o.issuer_id,"
              + " o.issuer_name, o.drafter_name, o.changed_at",
          "(select orders.*, document.shown_stage(stage, ends_on, :today) as shown"
              + " from document.orders) o",
          Sorting.unasked(
              "o.changed_at desc, o.id",
              Map.of(
                  "changed", List.of("o.changed_at"),
                  "date", List.of("o.registered_on nulls last"),
                  "number", List.of("o.number nulls last"),
                  "title", List.of("o.title collate \"ru-RU-x-icu\"")),
              "o.id"));

  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;
  @Inject Voices voices;
  @Inject Clock clock;

  /** The whole register without pages, row by row. */
  public void each(OrderFilter filter, String sort, Consumer<OrderRow> taker) {
    listed(filter).each(sort, OrderRegister::row, taker);
  }

  public Page<OrderRow> page(OrderFilter filter, PageRequest request) {
    return listed(filter).page(request, OrderRegister::row);
  }

  private Listed listed(OrderFilter filter) {
    var me = actor.get();
    var conditions = new OrderConditions(me, voices.accountsOf(me), LocalDate.now(clock));
    return ORDERS.of(em, conditions.narrow(filter).all());
  }

  private static OrderRow row(Columns columns) {
    return new OrderRow(
        columns.id(OrderId::new),
        columns.constant(DocumentKind.class),
        columns.constant(OrderStage.class),
        columns.text(),
        columns.text(),
        columns.date(),
        columns.id(OrganizationId::new),
        columns.text(),
        columns.text(),
        columns.moment());
  }
}
