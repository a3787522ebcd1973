package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.reserve.IdeaId;
import ru.rsnms.reserve.idea.EvidenceId;
import ru.rsnms.reserve.idea.EvidenceStage;
import ru.rsnms.reserve.idea.OfferIdea;
import ru.rsnms.reserve.idea.Support;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.listing.Columns;

/** Ideas of the bank with all that gathers around them. */
@ApplicationScoped
public class BankStore {

  private static final String IDEA = "idea";

  @PersistenceContext EntityManager em;

  void add(Object record) {
    em.persist(record);
  }

  Optional<BankEntry> find(IdeaId id) {
    return Optional.ofNullable(em.find(BankEntry.class, id));
  }

  /** The idea for a change: nobody else changes it or its offer until the transaction ends. */
  Idea hold(IdeaId id) {
    return Optional.ofNullable(em.find(Idea.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new NotFound("reserve/idea-not-found"));
  }

  Idea idea(IdeaId id) {
    return Optional.ofNullable(em.find(Idea.class, id))
        .orElseThrow(() -> new NotFound("reserve/idea-not-found"));
  }

  /** Ideas that the account has handed in, newest first. */
  List<Idea> of(Actor author) {
    return em.createQuery(
            "select i from Idea i, Application a where a.id.value = i.application.value"
                + " and a.account = :account and a.number is not null order by i.id.value desc",
            Idea.class)
        .setParameter("account", author.account())
        .getResultList();
  }

  void consent(IdeaId idea, boolean given, OfferIdea offer, Actor by, Instant at) {
    em.createNativeQuery(
            """
            insert into reserve.bank_consent (idea_id, given_at, given, with_name, with_file, account)
            values (:idea, :at, :given, :name, :file, :account)
            """)
        .setParameter(IDEA, idea.value())
        .setParameter("at", at)
        .setParameter("given", given)
        .setParameter("name", offer != null && offer.withName())
        .setParameter("file", offer != null && offer.withFile())
        .setParameter("account", by.account())
        .executeUpdate();
  }

  /**
   * Keeps a support once.
   *
   * @param supporter key of the person or organisation
   * @return whether it is new
   */
  boolean support(
      IdeaId idea, String supporter, String organization, String word, Actor by, Instant at) {
    return em.createNativeQuery(
                """
                insert into reserve.idea_support
                  (id, idea_id, supporter, organization_name, word, hidden, given_at, account, display_name)
                values (:id, :idea, :supporter, cast(:organization as text), cast(:word as text), false,
                  :at, :account, :name)
                on conflict (idea_id, supporter) do nothing
                """)
            .setParameter("id", Ids.next())
            .setParameter(IDEA, idea.value())
            .setParameter("supporter", supporter)
            .setParameter("organization", organization)
            .setParameter("word", word)
            .setParameter("at", at)
            .setParameter("account", by.account())
            .setParameter("name", by.displayName())
            .executeUpdate()
        > 0;
  }

  boolean isSupportedBy(IdeaId idea, String supporter) {
    return (Boolean)
        em.createNativeQuery(
                "select exists (select 1 from reserve.idea_support"
                    + " where idea_id = :idea and supporter = :supporter)",
                Boolean.class)
            .setParameter(IDEA, idea.value())
            .setParameter("supporter", supporter)
            .getSingleResult();
  }

  long supporters(IdeaId idea) {
    return ((Number)
            em.createNativeQuery(
                    "select count(*) from reserve.idea_support where idea_id = :idea", Long.class)
                .setParameter(IDEA, idea.value())
                .getSingleResult())
        .longValue();
  }

  /** Words of supporters, newest first; those that the institute has hidden are not among them. */
  List<Support> words(IdeaId idea) {
    var query =
        em.createNativeQuery(
                """
                select id, organization_name, word, given_at from reserve.idea_support
                where idea_id = :idea and not hidden and (word is not null or organization_name is not null)
                order by given_at desc, id limit 50
                """,
                Object[].class)
            .setParameter(IDEA, idea.value());
    return Columns.of(query).map(BankStore::support).toList();
  }

  private static Support support(Columns columns) {
    return new Support(columns.uuid(), columns.text(), columns.text(), columns.moment());
  }

  /** A word that does not belong here is not shown any more; the support still counts. */
  void hide(IdeaId idea, UUID support) {
    var hidden =
        em.createNativeQuery(
                "update reserve.idea_support set hidden = true where idea_id = :idea and id = :id")
            .setParameter(IDEA, idea.value())
            .setParameter("id", support)
            .executeUpdate();
    if (hidden == 0) {
      throw new NotFound("reserve/idea-not-found");
    }
  }

  void advise(IdeaId idea, String body, Actor by, Instant at) {
    em.createNativeQuery(
            """
            insert into reserve.idea_advice (id, idea_id, body, written_at, account, display_name)
            values (:id, :idea, :body, :at, :account, :name)
            """)
        .setParameter("id", Ids.next())
        .setParameter(IDEA, idea.value())
        .setParameter("body", body)
        .setParameter("at", at)
        .setParameter("account", by.account())
        .setParameter("name", by.displayName())
        .executeUpdate();
  }

  List<String> advice(IdeaId idea) {
    List<?> rows =
        em.createNativeQuery(
                "select body from reserve.idea_advice where idea_id = :idea", String.class)
            .setParameter(IDEA, idea.value())
            .getResultList();
    return rows.stream().map(String.class::cast).toList();
  }

  /** Newest first. */
  List<IdeaEvidence> evidence(IdeaId idea) {
    return em.createQuery(
            "select e from IdeaEvidence e where e.idea.value = :idea"
                + " order by e.claimedAt desc, e.id.value",
            IdeaEvidence.class)
        .setParameter(IDEA, idea.value())
        .getResultList();
  }

  IdeaEvidence evidence(IdeaId idea, EvidenceId id) {
    return evidence(idea).stream()
        .filter(one -> one.view().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("reserve/idea-not-found"));
  }

  boolean isImplemented(IdeaId idea) {
    return evidence(idea).stream().anyMatch(one -> one.stage() == EvidenceStage.CONFIRMED);
  }

  void flush() {
    em.flush();
  }
}
