package ru.rsnms.agreement.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.AgreementStage;
import ru.rsnms.agreement.signing.NoticeKind;
import ru.rsnms.agreement.signing.SigningRoundId;
import ru.rsnms.shared.NotFound;

/** Agreements that are signed or were, as far as the caller may see them. */
@ApplicationScoped
public class SigningStore {

  @PersistenceContext EntityManager em;
  @Inject AgreementSight sight;

  /** The agreement if the caller may see it; otherwise it looks as if it did not exist. */
  Signing get(AgreementId id) {
    return signing(seen(id));
  }

  /** As {@link #get}, for a change: nobody else changes it until the transaction ends. */
  Signing getForUpdate(AgreementId id) {
    var found = seen(id);
    lock(found);
    return signing(found);
  }

  /** As {@link #getForUpdate} for the clock, which sees everything. */
  Signing lockedByClock(AgreementId id) {
    var found = em.find(Agreement.class, id);
    lock(found);
    return signing(found);
  }

  private void lock(Agreement found) {
    em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    parties(found.id()).forEach(em::refresh);
  }

  private Agreement seen(AgreementId id) {
    var found = em.find(Agreement.class, id);
    if (found == null || !sight.sees(found, parties(id))) {
      throw new NotFound("agreement/not-found");
    }
    return found;
  }

  private Signing signing(Agreement agreement) {
    var key = new AgreementVersion.Key(agreement.id().value(), agreement.currentNumber());
    return new Signing(
        agreement,
        em.find(AgreementVersion.class, key),
        parties(agreement.id()),
        round(agreement).orElse(null));
  }

  private Optional<SigningRound> round(Agreement agreement) {
    return em.createQuery(
            "select r from SigningRound r where r.agreement = :id and r.number = :number",
            SigningRound.class)
        .setParameter("id", agreement.id())
        .setParameter("number", agreement.currentNumber())
        .getResultStream()
        .findFirst();
  }

  private List<AgreementParty> parties(AgreementId id) {
    return em.createQuery(
            "select p from AgreementParty p where p.agreement = :id order by p.position",
            AgreementParty.class)
        .setParameter("id", id)
        .getResultList();
  }

  /** The agreement that is signed in a round, if the caller may see it. */
  public AgreementId agreementOf(SigningRoundId id) {
    var round = em.find(SigningRound.class, id);
    if (round == null) {
      throw new NotFound("agreement/not-found");
    }
    return seen(round.agreement()).id();
  }

  void add(SigningRound round) {
    em.persist(round);
  }

  void add(AgreementVersion version) {
    em.persist(version);
  }

  /** Tells parties what happened. */
  void tell(List<AgreementParty> parties, NoticeKind kind, String reason, Instant at) {
    parties.forEach(party -> em.persist(new Notice(party, kind, reason, at)));
  }

  List<Notice> notices(AgreementId id) {
    return em.createQuery(
            "select n from AgreementNotice n where n.agreement = :id order by n.madeAt desc, n.id",
            Notice.class)
        .setParameter("id", id)
        .getResultList();
  }

  /** Agreements in these stages that the caller may see, those that wait longest first. */
  List<Signing> in(List<AgreementStage> stages) {
    return em.createQuery(
            "select a from Agreement a where a.stage in :stages order by a.agreedAt, a.id",
            Agreement.class)
        .setParameter("stages", stages)
        .getResultStream()
        .filter(one -> sight.sees(one, parties(one.id())))
        .map(this::signing)
        .toList();
  }

  /** Agreements in a stage, for the clock. */
  List<AgreementId> allIn(AgreementStage stage) {
    return em.createQuery(
            "select a.id from Agreement a where a.stage = :stage order by a.id", AgreementId.class)
        .setParameter("stage", stage)
        .getResultList();
  }

  /** This very moment by the clock of the database. */
  Instant now() {
    return (Instant)
        em.createNativeQuery("select clock_timestamp()", Instant.class).getSingleResult();
  }

  void flush() {
    em.flush();
  }
}
