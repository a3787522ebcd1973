package ru.rsnms.agreement.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.campaign.CampaignId;
import ru.rsnms.shared.NotFound;

/** Agreements, their versions and parties. */
@ApplicationScoped
public class AgreementStore {

  @PersistenceContext EntityManager em;

  void add(Agreement agreement, AgreementVersion first, Collection<AgreementParty> parties) {
    em.persist(agreement);
    em.persist(first);
    parties.forEach(em::persist);
  }

  void add(AgreementVersion version) {
    em.persist(version);
  }

  public Optional<Agreement> find(AgreementId id) {
    return Optional.ofNullable(em.find(Agreement.class, id));
  }

  /** Nobody else changes it until the transaction ends. */
  public Agreement getForUpdate(AgreementId id) {
    var agreement = em.find(Agreement.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (agreement == null) {
      throw new NotFound("agreement/not-found");
    }
    return agreement;
  }

  public AgreementVersion version(AgreementId id, int number) {
    return Optional.ofNullable(
            em.find(AgreementVersion.class, new AgreementVersion.Key(id.value(), number)))
        .orElseThrow(() -> new NotFound("agreement/not-found"));
  }

  /** In the order of the roles. */
  public List<AgreementParty> parties(AgreementId id) {
    return em.createQuery(
            "select p from AgreementParty p where p.agreement.value = :id order by p.position",
            AgreementParty.class)
        .setParameter("id", id.value())
        .getResultList();
  }

  List<Agreement> of(CampaignId campaign) {
    return em.createQuery(
            "select a from Agreement a where a.campaign = :id order by a.id", Agreement.class)
        .setParameter("id", campaign.value())
        .getResultList();
  }
}
