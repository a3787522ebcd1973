package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ru.rsnms.document.NamedAct;
import ru.rsnms.document.NamedActGrammar;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderText;

/** Acts of the register that a text names by date and number. */
@ApplicationScoped
public class KnownActs {

  private CheckCodes codes;

  @PersistenceContext EntityManager em;

  protected KnownActs() {
    // for the container
  }

  @Inject
  public KnownActs(CheckCodes codes) {
    this.codes = codes;
  }

  /**
   * Addresses of the public pages of the acts that a text names, by the words that name them. An
   * act is left out where the register has none or several of that date and number.
   */
  public Map<String, String> addresses(OrderText text) {
    var found = new LinkedHashMap<String, String>();
    NamedActGrammar.in(SearchWords.of(text, null))
        .forEach(act -> only(act).ifPresent(id -> found.put(act.words(), codes.addressOf(id))));
    return found;
  }

  private Optional<OrderId> only(NamedAct act) {
    var same =
        em.createQuery(
                "select o.id from Order o where o.number = :number and o.registeredOn = :date",
                OrderId.class)
            .setParameter("number", act.number())
            .setParameter("date", act.date())
            .setMaxResults(2)
            .getResultList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }
}
