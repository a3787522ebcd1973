package ru.rsnms.shared.listing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;

/** The rows of a list for which its conditions hold. */
public final class Listed {

  private static final String FETCH_SIZE = "org.hibernate.fetchSize";

  /** Rows that a long list takes from the database at once. */
  private static final int ROWS_AT_ONCE = 500;

  private final EntityManager em;
  private final Listing listing;
  private final Conditions conditions;

  Listed(EntityManager em, Listing listing, Conditions conditions) {
    this.em = em;
    this.listing = listing;
    this.conditions = conditions;
  }

  public <T> Page<T> page(PageRequest request, Function<Columns, T> row) {
    return page(request, row, this::count);
  }

  /**
   * @param total tells the number of rows where somebody knows it without counting
   */
  public <T> Page<T> page(PageRequest request, Function<Columns, T> row, LongSupplier total) {
    var items = rows(request, row, ordered(request.sort()));
    return new Page<>(items, request.page(), request.size(), total.getAsLong());
  }

  /**
   * The rows of a page.
   *
   * @param order instead of one of the list's own
   */
  public <T> List<T> rows(PageRequest request, Function<Columns, T> row, String order) {
    var query = query(order).setFirstResult(request.offset()).setMaxResults(request.size());
    return Columns.of(query).map(row).toList();
  }

  /** All rows of a short list. */
  public <T> List<T> rows(Function<Columns, T> row, String order) {
    return Columns.of(query(order)).map(row).toList();
  }

  public <T> Optional<T> first(Function<Columns, T> row) {
    return rows(PageRequest.first(1), row, ordered(null)).stream().findFirst();
  }

  /** The whole list without pages, row by row. */
  public <T> void each(String sort, Function<Columns, T> row, Consumer<T> taker) {
    var query = query(ordered(sort)).setHint(FETCH_SIZE, ROWS_AT_ONCE);
    try (Stream<?> rows = query.getResultStream()) {
      rows.forEach(columns -> taker.accept(row.apply(new Columns((Object[]) columns))));
    }
  }

  public long count() {
    var query = em.createNativeQuery("select count(*) from " + listing.from() + conditions.where());
    return ((Number) conditions.fill(query).getSingleResult()).longValue();
  }

  private String ordered(String sort) {
    return listing.sorting().orderBy(sort);
  }

  private Query query(String order) {
    var text =
        "select %s from %s %s%s order by %s"
            .formatted(
                listing.select(), listing.from(), listing.joins(), conditions.where(), order);
    return conditions.fill(em.createNativeQuery(text, Object[].class));
  }
}
