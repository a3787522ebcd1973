package ru.rsnms.document.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.rsnms.document.CheckCode;
import ru.rsnms.document.NamedAct;
import ru.rsnms.document.NamedActGrammar;
import ru.rsnms.document.OrderText;
import ru.rsnms.shared.listing.Columns;

/** Acts of the register that a text names by date and number. */
@ApplicationScoped
public class KnownActs {

  @PersistenceContext EntityManager em;

  /**
   * Addresses of the public pages of the acts that a text names, by the words that name them. An
   * act is left out where the register has none or several of that date and number.
   */
  public Map<String, String> addresses(OrderText text) {
    var named =
        NamedActGrammar.in(SearchWords.of(text, null)).filter(act -> act.date() != null).toList();
    var known = known(named);
    var found = new LinkedHashMap<String, String>();
    for (var act : named) {
      var codes = known.getOrDefault(new Registered(act.number(), act.date()), List.of());
      if (codes.size() == 1) {
        found.put(act.words(), codes.get(0).address());
      }
    }
    return found;
  }

  private record Registered(String number, LocalDate on) {}

  /** Codes of all acts of these numbers and dates; a number may come with another's date. */
  private Map<Registered, List<CheckCode>> known(List<NamedAct> named) {
    if (named.isEmpty()) {
      return Map.of();
    }
    var query =
        em.createNativeQuery(
                "select o.number, o.registered_on, c.code from document.orders o"
                    + " join document.check_code c on c.order_id = o.id"
                    + " where o.number in (:numbers) and o.registered_on in (:dates)",
                Object[].class)
            .setParameter("numbers", named.stream().map(NamedAct::number).distinct().toList())
            .setParameter("dates", named.stream().map(NamedAct::date).distinct().toList());
    return Columns.of(query)
        .collect(
            groupingBy(
                columns -> new Registered(columns.text(), columns.date()),
                mapping(columns -> new CheckCode(columns.text()), toList())));
  }
}
