package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.letter.DeliveryStage;
import ru.rsnms.reserve.letter.LetterChannel;
import ru.rsnms.reserve.letter.LetterFilter;
import ru.rsnms.reserve.letter.LetterId;
import ru.rsnms.reserve.letter.LetterKind;
import ru.rsnms.reserve.run.DecisionId;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.NotFound;

/** Letters with their ways. */
@ApplicationScoped
public class LetterStore {

  private static final int AT_ONCE = 50;

  @PersistenceContext EntityManager em;

  void add(Letter letter, List<Delivery> ways) {
    em.persist(letter);
    em.flush();
    ways.forEach(em::persist);
  }

  public Letter get(LetterId id) {
    return find(id).orElseThrow(() -> new NotFound("reserve/letter-not-found"));
  }

  Optional<Letter> find(LetterId id) {
    return Optional.ofNullable(em.find(Letter.class, id));
  }

  /** For one who changes it. */
  public Letter getForUpdate(LetterId id) {
    var letter = em.find(Letter.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (letter == null) {
      throw new NotFound("reserve/letter-not-found");
    }
    return letter;
  }

  /** Has the decision a living letter of the kind? */
  boolean has(DecisionId decision, LetterKind kind) {
    return em.createQuery(
                "select count(l) from Letter l where l.decision = :decision and l.kind = :kind"
                    + " and l.revokedAt is null",
                Long.class)
            .setParameter("decision", decision.value())
            .setParameter("kind", kind)
            .getSingleResult()
        > 0;
  }

  /** Letters to a person, the newest first. */
  public List<Letter> to(PersonId person) {
    return em.createQuery(
            "select l from Letter l where l.person = :person order by l.preparedAt desc, l.id desc",
            Letter.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  /** The way through a channel, for one who changes it. */
  Optional<Delivery> way(LetterId letter, LetterChannel channel) {
    return em.createQuery(
            "select d from Delivery d where d.letter = :letter and d.channel = :channel",
            Delivery.class)
        .setParameter("letter", letter.value())
        .setParameter("channel", channel)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** E-mail whose time has come, without letters that lost their force. */
  List<UUID> due(Instant now, int most) {
    return em.createQuery(
            "select d.id from Delivery d, Letter l where l.id.value = d.letter"
                + " and l.revokedAt is null and d.nextAt <= :now and d.channel = :channel"
                + " order by d.nextAt, d.id",
            UUID.class)
        .setParameter("now", now)
        .setParameter("channel", LetterChannel.E_MAIL)
        .setMaxResults(most)
        .getResultList();
  }

  /** The row if it still waits and nobody else has it in hand. */
  Optional<Delivery> take(UUID delivery, Instant now) {
    List<?> free =
        em.createNativeQuery(
                "select d.id from reserve.delivery d where d.id = :id and d.next_at <= :now"
                    + " for update skip locked",
                UUID.class)
            .setParameter("id", delivery)
            .setParameter("now", now)
            .getResultList();
    return free.stream().findFirst().map(id -> em.find(Delivery.class, id));
  }

  /** Failed ways by e-mail that the filter finds, for one who tries them again. */
  List<Delivery> failed(LetterFilter filter, int most) {
    var conditions =
        LetterConditions.of(
            new LetterFilter(
                filter.level(),
                filter.kind(),
                LetterChannel.E_MAIL,
                DeliveryStage.FAILED,
                filter.words()));
    var ids =
        conditions
            .fill(
                em.createNativeQuery(
                    "select d.id from "
                        + LetterConditions.FROM
                        + conditions.where()
                        + " order by d.id for update of d",
                    UUID.class))
            .setMaxResults(most)
            .getResultList();
    return ids.isEmpty()
        ? List.of()
        : em.createQuery("select d from Delivery d where d.id in :ids", Delivery.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** Does the filter find a letter with force? */
  boolean hasAny(LetterFilter filter) {
    var conditions = LetterConditions.of(filter).and("l.revoked_at is null");
    return !conditions
        .fill(
            em.createNativeQuery(
                "select l.id from " + LetterConditions.FROM + conditions.where(), UUID.class))
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Letters with force that the filter finds, one by one; nobody changes what is taken. */
  void each(LetterFilter filter, Consumer<Letter> taker) {
    var conditions = LetterConditions.of(filter);
    var query =
        conditions.fill(
            em.createNativeQuery(
                "select l.* from reserve.letter l where l.revoked_at is null and l.id in"
                    + " (select l.id from "
                    + LetterConditions.FROM
                    + conditions.where()
                    + ") order by l.person_name, l.id",
                Letter.class));
    query.setHint("org.hibernate.fetchSize", AT_ONCE);
    try (Stream<?> letters = query.getResultStream()) {
      letters
          .map(Letter.class::cast)
          .forEach(
              letter -> {
                taker.accept(letter);
                em.detach(letter);
              });
    }
  }

  /** Takes their force from the letters of a level; what has not gone out stays in. */
  void revoke(LevelRef level, Set<LetterKind> kinds, String because, Instant at) {
    em.flush();
    em.createQuery(
            "update Letter l set l.revokedAt = :at, l.revokedBecause = :because,"
                + " l.version = l.version + 1 where l.season = :season and l.level = :level"
                + " and l.kind in :kinds and l.revokedAt is null")
        .setParameter("at", at)
        .setParameter("because", because)
        .setParameter("season", level.season().value())
        .setParameter("level", level.number())
        .setParameter("kinds", kinds)
        .executeUpdate();
  }
}
