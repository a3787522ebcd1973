package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.reserve.cadre.EntryId;
import ru.rsnms.reserve.cadre.PlanBundleCard;
import ru.rsnms.reserve.cadre.PlanBundleId;
import ru.rsnms.reserve.cadre.PlanBundleItem;
import ru.rsnms.reserve.letter.ItemState;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;

/** Jobs that print plans, with their items. */
@ApplicationScoped
public class PlanBundleStore {

  @PersistenceContext EntityManager em;

  void add(PlanBundle bundle) {
    em.persist(bundle);
  }

  void add(PlanBundleLine line) {
    em.persist(line);
  }

  /** The job if the caller may see it; otherwise it looks as if it did not exist. */
  PlanBundle get(PlanBundleId id, Actor actor) {
    return Optional.ofNullable(em.find(PlanBundle.class, id))
        .filter(bundle -> bundle.isSeenBy(actor))
        .orElseThrow(() -> new NotFound("reserve/plan-bundle-not-found"));
  }

  /** Newest first; within what the caller may see. */
  List<PlanBundle> newest(int most, Actor actor) {
    return em.createQuery(
            "select b from PlanBundle b order by b.begunAt desc, b.id desc", PlanBundle.class)
        .getResultStream()
        .filter(bundle -> bundle.isSeenBy(actor))
        .limit(most)
        .toList();
  }

  PlanBundleCard card(PlanBundle bundle) {
    var counts =
        em.createQuery(
                "select i.state, count(i) from PlanBundleLine i where i.key.bundle = :id"
                    + " group by i.state",
                Object[].class)
            .setParameter("id", bundle.id().value())
            .getResultStream()
            .collect(Collectors.toMap(row -> (ItemState) row[0], row -> (Long) row[1]));
    var done = counts.getOrDefault(ItemState.DONE, 0L);
    var refused = counts.getOrDefault(ItemState.REFUSED, 0L);
    var total = done + refused + counts.getOrDefault(ItemState.WAITING, 0L);
    return bundle.card(total, done, refused);
  }

  Page<PlanBundleItem> items(PlanBundle bundle, ItemState state, PageRequest request) {
    var where = " from PlanBundleLine i where i.key.bundle = :id and i.state in :states";
    var states = state == null ? EnumSet.allOf(ItemState.class) : EnumSet.of(state);
    var rows =
        em.createQuery("select i" + where + " order by i.position", PlanBundleLine.class)
            .setParameter("id", bundle.id().value())
            .setParameter("states", states)
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultStream()
            .map(PlanBundleLine::item)
            .toList();
    var total =
        em.createQuery("select count(i)" + where, Long.class)
            .setParameter("id", bundle.id().value())
            .setParameter("states", states)
            .getSingleResult();
    return new Page<>(rows, request.page(), request.size(), total);
  }

  /** Jobs that somebody has to go on with, the oldest first. */
  List<PlanBundleId> running() {
    return em.createQuery(
            "select b.id from PlanBundle b where b.finishedAt is null order by b.begunAt, b.id",
            PlanBundleId.class)
        .getResultList();
  }

  /** The next plan that nobody has in hand. */
  Optional<EntryId> next(PlanBundleId bundle) {
    List<?> free =
        em.createNativeQuery(
                "select i.entry_id from reserve.plan_bundle_item i where i.bundle_id = :id"
                    + " and i.state = 'WAITING' order by i.position limit 1"
                    + " for update skip locked",
                UUID.class)
            .setParameter("id", bundle.value())
            .getResultList();
    return free.stream().findFirst().map(id -> new EntryId((UUID) id));
  }

  /** The item if it still waits. */
  Optional<PlanBundleLine> waiting(PlanBundleId bundle, EntryId entry) {
    var key = new PlanBundleLine.Key(bundle.value(), entry.value());
    return Optional.ofNullable(em.find(PlanBundleLine.class, key, LockModeType.PESSIMISTIC_WRITE))
        .filter(PlanBundleLine::isWaiting);
  }

  /** The job if it runs and no item of it waits, for who ends it. */
  Optional<PlanBundle> ended(PlanBundleId id) {
    var bundle = em.find(PlanBundle.class, id, LockModeType.PESSIMISTIC_WRITE);
    var waiting =
        em.createQuery(
                "select count(i) from PlanBundleLine i where i.key.bundle = :id"
                    + " and i.state = :waiting",
                Long.class)
            .setParameter("id", id.value())
            .setParameter("waiting", ItemState.WAITING)
            .getSingleResult();
    return Optional.of(bundle).filter(one -> waiting == 0 && one.isRunning());
  }
}
