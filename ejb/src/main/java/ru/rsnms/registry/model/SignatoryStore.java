package ru.rsnms.registry.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.SignatoryId;
import ru.rsnms.registry.SignatoryView;
import ru.rsnms.shared.NotFound;

/** The table of authorities to sign. */
@ApplicationScoped
public class SignatoryStore {

  private static final String VIEW =
      """
      select new ru.rsnms.registry.SignatoryView(
          s.id, s.version, s.organization, s.person, p.name, s.position, s.basis, s.capacity, s.period)
      from Signatory s join Person p on p.id.value = s.person.value
      """;

  private static final String ON =
      " and s.period.from <= :on and (s.period.to is null or s.period.to >= :on) ";

  private static final String HOLDERS_FIRST =
      " order by s.capacity desc, s.period.from, s.id.value";

  @PersistenceContext EntityManager em;

  public void add(Signatory signatory) {
    em.persist(signatory);
  }

  public Signatory get(SignatoryId id) {
    var signatory = em.find(Signatory.class, id);
    if (signatory == null) {
      throw new NotFound("shared/not-found");
    }
    return signatory;
  }

  /** All authorities of an organisation, kept from others' changes until the transaction ends. */
  public List<Signatory> lockedOf(OrganizationId organization) {
    return em.createQuery(
            "select s from Signatory s where s.organization = :organization", Signatory.class)
        .setParameter("organization", organization)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  public Optional<SignatoryView> view(SignatoryId id) {
    return em
        .createQuery(VIEW + "where s.id = :id", SignatoryView.class)
        .setParameter("id", id)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** Everybody who may sign for an organisation on a day, holders of the post first. */
  public List<SignatoryView> of(OrganizationId organization, LocalDate on) {
    return views("where s.organization = :organization" + ON + HOLDERS_FIRST, on)
        .setParameter("organization", organization)
        .getResultList();
  }

  /** Everybody who may sign for an organisation on a day or later, in the order of their days. */
  public List<SignatoryView> from(OrganizationId organization, LocalDate on) {
    return views(
            "where s.organization = :organization and (s.period.to is null or s.period.to >= :on)"
                + " order by s.period.from, s.capacity desc, s.id.value",
            on)
        .setParameter("organization", organization)
        .getResultList();
  }

  /** The authorities of an account's holder on a day. */
  public List<SignatoryView> of(String account, LocalDate on) {
    return views("where p.account = :account" + ON + HOLDERS_FIRST, on)
        .setParameter("account", account)
        .getResultList();
  }

  private TypedQuery<SignatoryView> views(String condition, LocalDate on) {
    return em.createQuery(VIEW + condition, SignatoryView.class).setParameter("on", on);
  }
}
