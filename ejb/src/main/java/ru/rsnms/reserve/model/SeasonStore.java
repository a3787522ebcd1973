package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.rsnms.document.OrderId;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SeasonRow;
import ru.rsnms.reserve.SeasonStage;
import ru.rsnms.reserve.rule.RuleSet;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;

/** Seasons with their rules. */
@ApplicationScoped
public class SeasonStore {

  /** Any number, the same for all who count seasons. */
  private static final long COUNTING = 250_600;

  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;

  public void add(Season season) {
    em.persist(season);
  }

  public void add(RuleVersion rules) {
    em.persist(rules);
  }

  /** The season if the caller may see it; otherwise it looks as if it did not exist. */
  public Season get(SeasonId id) {
    var found = em.find(Season.class, id);
    if (found == null || !SeasonGuards.sees(found, actor.get())) {
      throw new NotFound("reserve/season-not-found");
    }
    return found;
  }

  /** As {@link #get}; whoever else holds the season goes on when the transaction has ended. */
  public Season hold(SeasonId id) {
    var season = get(id);
    em.lock(season, LockModeType.PESSIMISTIC_WRITE);
    return season;
  }

  /** The season if it waits for this very order, whoever registers that. */
  public Optional<Season> awaiting(SeasonId id, OrderId issued) {
    return Optional.ofNullable(em.find(Season.class, id)).filter(one -> one.awaits(issued));
  }

  /** The number after the owner's last season; two who ask at once wait for each other. */
  public int nextOrdinal(OrganizationId owner) {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(:counting) as text)", String.class)
        .setParameter("counting", COUNTING)
        .getSingleResult();
    return em.createQuery(
                "select coalesce(max(s.ordinal), 0) from Season s where s.owner.value = :owner",
                Integer.class)
            .setParameter("owner", owner.value())
            .getSingleResult()
        + 1;
  }

  /** The owner's season before this one. */
  public Optional<Season> before(Season season) {
    return em.createQuery(
            "select s from Season s where s.owner.value = :owner and s.ordinal < :ordinal"
                + " and s.stage in :stages order by s.ordinal desc",
            Season.class)
        .setParameter("owner", season.owner().value())
        .setParameter("ordinal", season.ordinal())
        .setParameter("stages", visible(null))
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The version the season goes by; empty while its rules are open. */
  public Optional<RuleVersion> rulesOf(Season season) {
    if (season.stage().isOpenToRules()) {
      return Optional.empty();
    }
    return em.createQuery(
            "select v from RuleVersion v where v.season = :season and v.number = :number",
            RuleVersion.class)
        .setParameter("season", season.id().value())
        .setParameter("number", season.rulesNumber())
        .getResultStream()
        .findFirst();
  }

  /** The version a season in force goes by; refuses while its rules are open. */
  public RuleVersion frozenRulesOf(Season season) {
    return rulesOf(season).orElseThrow(() -> new Conflict("reserve/rules-open"));
  }

  /** The rules the season goes by; refuses while they are open. */
  public RuleSet ruling(Season season) {
    return frozenRulesOf(season).rules();
  }

  /** Newest first; within what the caller may see. */
  public Page<SeasonRow> page(SeasonStage stage, PageRequest request) {
    var stages = visible(stage);
    List<Season> seasons =
        em.createQuery(
                "select s from Season s where s.stage in :stages"
                    + " order by s.ordinal desc, s.ownerName, s.id",
                Season.class)
            .setParameter("stages", stages)
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultList();
    var total =
        em.createQuery("select count(s) from Season s where s.stage in :stages", Long.class)
            .setParameter("stages", stages)
            .getSingleResult();
    return new Page<>(seasons, request.page(), request.size(), total).map(SeasonStore::row);
  }

  private Set<SeasonStage> visible(SeasonStage wanted) {
    var stages = wanted == null ? EnumSet.allOf(SeasonStage.class) : EnumSet.of(wanted);
    if (!SeasonGuards.seesDrafts(actor.get())) {
      stages.removeIf(stage -> !SeasonGuards.isAnnounced(stage));
    }
    return stages;
  }

  private static SeasonRow row(Season season) {
    return new SeasonRow(
        season.id(),
        season.ordinal(),
        season.title(),
        season.stage(),
        season.ownerName(),
        season.applications(),
        season.order().map(order -> order.number()).orElse(null),
        season.order().map(order -> order.date()).orElse(null));
  }

  /** Writes what is pending, so that the version on the card is the one after the change. */
  public void flush() {
    em.flush();
  }
}
