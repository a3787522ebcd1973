package ru.rsnms.agreement.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.talk.ProposalId;
import ru.rsnms.shared.NotFound;

/** Agreements on the table, as far as the caller may see them. */
@ApplicationScoped
public class TalkStore {

  @PersistenceContext EntityManager em;
  @Inject AgreementSight sight;

  /** The agreement if the caller may see it; otherwise it looks as if it did not exist. */
  public Talk get(AgreementId id) {
    return talk(seen(id));
  }

  /** As {@link #get}, empty where there is none for the caller. */
  Optional<Talk> find(AgreementId id) {
    return Optional.ofNullable(em.find(Agreement.class, id))
        .filter(one -> sight.sees(one, parties(id)))
        .map(this::talk);
  }

  /** As {@link #get}, for a change: nobody else changes it until the transaction ends. */
  public Talk getForUpdate(AgreementId id) {
    var found = seen(id);
    em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    var parties = parties(id);
    parties.forEach(em::refresh);
    return talk(found);
  }

  private Agreement seen(AgreementId id) {
    var found = em.find(Agreement.class, id);
    if (found == null || !sight.sees(found, parties(id))) {
      throw new NotFound("agreement/not-found");
    }
    return found;
  }

  private Talk talk(Agreement agreement) {
    var id = agreement.id();
    var proposals =
        em.createQuery(
                "select p from ClauseProposal p where p.agreement.value = :id order by p.madeAt, p.id",
                ClauseProposal.class)
            .setParameter("id", id.value())
            .getResultList();
    return new Talk(
        agreement,
        version(agreement, agreement.currentNumber()),
        parties(id),
        new ArrayList<>(proposals),
        new ArrayList<>(answers(id)));
  }

  private List<ProposalAnswer> answers(AgreementId id) {
    return em.createQuery(
            "select a from ProposalAnswer a, ClauseProposal p"
                + " where a.key.proposal = p.id.value and p.agreement.value = :id order by a.answeredAt",
            ProposalAnswer.class)
        .setParameter("id", id.value())
        .getResultList();
  }

  private List<AgreementParty> parties(AgreementId id) {
    return em.createQuery(
            "select p from AgreementParty p where p.agreement.value = :id order by p.position",
            AgreementParty.class)
        .setParameter("id", id.value())
        .getResultList();
  }

  /** A version of the text; refuses one that was never made. */
  AgreementVersion version(Agreement agreement, int number) {
    var key = new AgreementVersion.Key(agreement.id().value(), number);
    var found = em.find(AgreementVersion.class, key);
    if (found == null) {
      throw new NotFound("agreement/version-not-found");
    }
    return found;
  }

  List<AgreementVersion> versions(Agreement agreement) {
    return em.createQuery(
            "select v from AgreementVersion v where v.key.agreement = :id order by v.key.number",
            AgreementVersion.class)
        .setParameter("id", agreement.id().value())
        .getResultList();
  }

  /** The agreement that a proposal is made in; refuses an unknown one. */
  public AgreementId agreementOf(ProposalId id) {
    var found = em.find(ClauseProposal.class, id);
    if (found == null) {
      throw new NotFound("agreement/proposal-not-found");
    }
    return found.agreement();
  }

  /** The proposal and all it was offered as, in one order of their agreements. */
  List<ProposalId> copies(ProposalId id) {
    var origin = em.find(ClauseProposal.class, id).origin().value();
    return em.createQuery(
            "select p.id from ClauseProposal p where p.id.value = :origin or p.offeredFrom = :origin"
                + " order by p.agreement.value",
            ProposalId.class)
        .setParameter("origin", origin)
        .getResultList();
  }

  /**
   * The other agreements of the campaign, in one order, so that two offers cannot wait in a ring.
   */
  List<AgreementId> others(Agreement agreement) {
    return agreement
        .campaign()
        .map(
            campaign ->
                em.createQuery(
                        "select a.id from Agreement a where a.campaign = :campaign and a.id.value <> :id"
                            + " order by a.id.value",
                        AgreementId.class)
                    .setParameter("campaign", campaign.value())
                    .setParameter("id", agreement.id().value())
                    .getResultList())
        .orElse(List.of());
  }

  /** Agreements that were sent to a party the caller may speak for, the newest first. */
  List<AgreementId> sentTo(String municipality, String organization) {
    return em.createQuery(
            "select a.id from Agreement a where a.sentAt is not null and exists (select 1 from"
                + " AgreementParty p where p.agreement.value = a.id.value and (p.municipalityCode = :municipality"
                + " or p.organizationCode = :organization)) order by a.sentAt desc, a.id.value",
            AgreementId.class)
        .setParameter("municipality", municipality)
        .setParameter("organization", organization)
        .getResultList();
  }

  /** Agreements of the region that are spoken of now. */
  List<AgreementId> negotiated() {
    return em.createQuery(
            "select a.id from Agreement a where a.stage in"
                + " (ru.rsnms.agreement.AgreementStage.SENT,"
                + " ru.rsnms.agreement.AgreementStage.NEGOTIATING) order by a.sentAt, a.id.value",
            AgreementId.class)
        .getResultList();
  }

  void add(ClauseProposal proposal) {
    em.persist(proposal);
  }

  void add(ProposalAnswer answer) {
    em.persist(answer);
  }

  void add(AgreementVersion version) {
    em.persist(version);
  }
}
