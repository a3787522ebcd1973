package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ru.rsnms.document.OrderDirectory;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.cadre.ActId;
import ru.rsnms.reserve.cadre.ActPurpose;
import ru.rsnms.reserve.cadre.ActStage;
import ru.rsnms.reserve.cadre.EntryId;
import ru.rsnms.reserve.cadre.ReserveRef;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;

/** Orders about people of the reserves. */
@ApplicationScoped
public class ActStore {

  @PersistenceContext EntityManager em;
  @Inject OrderDirectory orders;
  @Inject CurrentActor actor;

  void add(ReserveAct act) {
    em.persist(act);
  }

  /** The order's data if the caller may see it; otherwise it looks as if it did not exist. */
  public ReserveAct get(ActId id) {
    return find(id)
        .filter(act -> CadreGuards.seesActs(act.reserve(), actor.get()))
        .orElseThrow(() -> new NotFound("reserve/cadre-act-not-found"));
  }

  /** Whoever asks. */
  Optional<ReserveAct> find(ActId id) {
    return Optional.ofNullable(em.find(ReserveAct.class, id));
  }

  /** What waits for this very order, whoever registers that. */
  Optional<ReserveAct> awaiting(ActId id, OrderId issued) {
    return Optional.ofNullable(em.find(ReserveAct.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(act -> act.stage() == ActStage.DRAFTED)
        .filter(act -> act.order().filter(issued::equals).isPresent());
  }

  /** The enrolment of a season into a reserve that is on its way. */
  Optional<ReserveAct> enrolment(SeasonId season, ReserveRef reserve) {
    return em.createQuery(
            "select a from ReserveAct a where a.season = :season and a.reserve.kind = :kind"
                + " and coalesce(a.reserve.code, '') = :code and a.stage = :drafted"
                + " and a.purpose = :enrol",
            ReserveAct.class)
        .setParameter("season", season.value())
        .setParameter("kind", reserve.kind())
        .setParameter("code", reserve.code() == null ? "" : reserve.code())
        .setParameter("drafted", ActStage.DRAFTED)
        .setParameter("enrol", ActPurpose.ENROL)
        .getResultStream()
        .findFirst();
  }

  /** Orders on their way that name a stay. */
  List<ReserveAct> naming(EntryId entry) {
    return em.createQuery(
            "select distinct a from ReserveAct a join a.lines l where l.entry.value = :entry"
                + " and a.stage = :drafted",
            ReserveAct.class)
        .setParameter("entry", entry.value())
        .setParameter("drafted", ActStage.DRAFTED)
        .getResultStream()
        .filter(this::isLiving)
        .toList();
  }

  /** Is its order still on its way? */
  boolean isLiving(ReserveAct act) {
    return act.order()
        .flatMap(orders::stageOf)
        .filter(stage -> stage != OrderStage.WITHDRAWN)
        .isPresent();
  }

  /** May its order still be printed anew? */
  boolean isEditable(ReserveAct act) {
    return act.order().flatMap(orders::stageOf).filter(OrderStage::isEditable).isPresent();
  }

  /** Nobody signs an order on its way that names people of a level until the transaction ends. */
  public void holdOrders(SeasonId season, int level) {
    drafted(season, level).stream()
        .flatMap(act -> act.order().stream())
        .sorted(Comparator.comparing(OrderId::value))
        .forEach(orders::hold);
  }

  /** Number of people of a level whom a signed order names that has no number yet. */
  public long signed(SeasonId season, int level) {
    return drafted(season, level).stream()
        .filter(
            act ->
                act.order().flatMap(orders::stageOf).filter(OrderStage.SIGNED::equals).isPresent())
        .mapToLong(act -> act.lines().size())
        .sum();
  }

  private List<ReserveAct> drafted(SeasonId season, int level) {
    return em.createQuery(
            "select distinct a from ReserveAct a join a.lines l where a.season = :season"
                + " and l.origin.level = :level and a.stage = :drafted",
            ReserveAct.class)
        .setParameter("season", season.value())
        .setParameter("level", level)
        .setParameter("drafted", ActStage.DRAFTED)
        .getResultList();
  }

  /** Newest first; within what the caller may see. */
  List<ReserveAct> newest(int most) {
    return em.createQuery(
            "select a from ReserveAct a where a.stage <> :dropped order by a.id desc",
            ReserveAct.class)
        .setParameter("dropped", ActStage.DROPPED)
        .getResultStream()
        .filter(act -> CadreGuards.seesActs(act.reserve(), actor.get()))
        .limit(most)
        .toList();
  }

  void flush() {
    em.flush();
  }
}
