package ru.rsnms.registry.model;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.listing.Columns;
import ru.rsnms.shared.listing.Conditions;
import ru.rsnms.shared.listing.Listing;

/**
 * A list that is searched by words.
 *
 * @param searched the folded text of the search
 */
record Register<T>(Listing listing, String searched, Function<Columns, T> row) {

  /**
   * @param narrowed makes the conditions anew, without those of the words
   */
  Page<T> page(EntityManager em, Supplier<Conditions> narrowed, String typed, PageRequest request) {
    var order = listing.sorting().orderBy(request.sort());
    var words = Words.of(typed);
    var exact = listing.of(em, words.contained(narrowed.get(), searched));
    var found = exact.count();
    if (found > 0 || words.isEmpty()) {
      return new Page<>(exact.rows(request, row, order), request.page(), request.size(), found);
    }
    var alike = listing.of(em, words.resembled(narrowed.get(), searched));
    var best = words.bestFirst(searched) + ", " + order;
    return new Page<>(
        alike.rows(request, row, best), request.page(), request.size(), alike.count());
  }

  /** The only row for which the conditions hold. */
  Optional<T> first(EntityManager em, Conditions conditions) {
    return listing.of(em, conditions).first(row);
  }
}
