package ru.rsnms.registry.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.SubstitutionId;
import ru.rsnms.registry.SubstitutionView;
import ru.rsnms.shared.NotFound;

/** The table of substitutions. */
@ApplicationScoped
public class SubstitutionStore {

  private static final String VIEW =
      """
      select new ru.rsnms.registry.SubstitutionView(
          s.id, s.version, s.absent, a.name, a.account, s.deputy, d.name, d.account, s.capacity,
          s.ground, s.period)
      from Substitution s join Person a on a.id.value = s.absent.value
      join Person d on d.id.value = s.deputy.value
      """;

  private static final String ON = " and s.period.from <= :on and s.period.to >= :on";

  @PersistenceContext EntityManager em;

  public void add(Substitution substitution) {
    em.persist(substitution);
  }

  public Substitution get(SubstitutionId id) {
    var found = em.find(Substitution.class, id);
    if (found == null) {
      throw new NotFound("shared/not-found");
    }
    return found;
  }

  /** All substitutions of a person, kept from others' changes until the transaction ends. */
  public List<Substitution> lockedOf(PersonId absent) {
    return em.createQuery(
            "select s from Substitution s where s.absent = :absent", Substitution.class)
        .setParameter("absent", absent)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Those that are not over on a day, the nearest first. */
  public List<SubstitutionView> since(LocalDate day) {
    return em.createQuery(
            VIEW + " where s.period.to >= :day order by s.period.from, s.id.value",
            SubstitutionView.class)
        .setParameter("day", day)
        .getResultList();
  }

  public List<SubstitutionView> ofDeputy(String account, LocalDate on) {
    return views("where d.account = :account" + ON, account, on).getResultList();
  }

  public Optional<SubstitutionView> ofAbsent(String account, LocalDate on) {
    return views("where a.account = :account" + ON, account, on).getResultList().stream()
        .findFirst();
  }

  private TypedQuery<SubstitutionView> views(String condition, String account, LocalDate on) {
    return em.createQuery(VIEW + condition + " order by s.period.from", SubstitutionView.class)
        .setParameter("account", account)
        .setParameter("on", on);
  }
}
