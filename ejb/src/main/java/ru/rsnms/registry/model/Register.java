package ru.rsnms.registry.model;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;

/**
 * Reads a page of rows by native queries.
 *
 * @param select the columns
 * @param from the table with its alias; what conditions may speak of
 * @param joins what only the columns need, left out when rows are counted
 * @param searched the folded text of the search
 */
record Register<T>(
    String select,
    String from,
    String joins,
    String searched,
    Sorting sorting,
    Function<Columns, T> row) {

  /**
   * @param narrowed makes the conditions anew, without those of the words
   */
  Page<T> page(EntityManager em, Supplier<Conditions> narrowed, String typed, PageRequest request) {
    var order = sorting.orderBy(request.sort());
    var words = Words.of(typed);
    var exact = words.contained(narrowed.get(), searched);
    var found = count(em, exact);
    if (found > 0 || words.isEmpty()) {
      return new Page<>(rows(em, exact, order, request), request.page(), request.size(), found);
    }
    var alike = words.resembled(narrowed.get(), searched);
    var best = words.bestFirst(searched) + ", " + order;
    return new Page<>(
        rows(em, alike, best, request), request.page(), request.size(), count(em, alike));
  }

  /** The only row for which the conditions hold. */
  Optional<T> first(EntityManager em, Conditions conditions) {
    return rows(em, conditions, sorting.orderBy(null), PageRequest.first(1)).stream().findFirst();
  }

  private long count(EntityManager em, Conditions conditions) {
    var query = em.createNativeQuery("select count(*) from " + from + conditions.where());
    return ((Number) conditions.fill(query).getSingleResult()).longValue();
  }

  private List<T> rows(EntityManager em, Conditions conditions, String order, PageRequest request) {
    var text =
        "select "
            + select
            + " from "
            + from
            + " "
            + joins
            + conditions.where()
            + " order by "
            + order;
    List<?> rows =
        conditions
            .fill(em.createNativeQuery(text))
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultList();
    return rows.stream().map(columns -> row.apply(new Columns((Object[]) columns))).toList();
  }
}
