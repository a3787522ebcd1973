package ru.rsnms.expertise.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.rsnms.expertise.ExpertId;
import ru.rsnms.expertise.ItemId;
import ru.rsnms.expertise.PanelId;
import ru.rsnms.expertise.ReviewId;
import ru.rsnms.expertise.ReviewStage;
import ru.rsnms.shared.NotFound;

/** Reviews. An expert finds the own ones alone, and of these only what no conflict hides. */
@ApplicationScoped
public class ReviewStore {

  /** An expert's list shows these and nothing else. */
  public static final Set<ReviewStage> SHOWN =
      Arrays.stream(ReviewStage.values())
          .filter(ReviewStage::occupies)
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReviewStage.class)));

  /** Wait for their expert. */
  public static final Set<ReviewStage> WAITING =
      EnumSet.of(ReviewStage.PROPOSED, ReviewStage.ACCEPTED, ReviewStage.IN_PROGRESS);

  @PersistenceContext EntityManager em;

  public void add(Review review) {
    em.persist(review);
  }

  public Review get(ReviewId id) {
    var found = em.find(Review.class, id);
    if (found == null) {
      throw new NotFound("expertise/review-not-found");
    }
    return found;
  }

  /**
   * The expert's own review. Another's, one with a conflict and one that was taken away look as if
   * they did not exist.
   */
  public Review own(ReviewId id, ExpertId expert) {
    return shown(em.find(Review.class, id), expert);
  }

  /** The same for a change: a double click waits for the first one. */
  public Review ownLocked(ReviewId id, ExpertId expert) {
    return shown(em.find(Review.class, id, LockModeType.PESSIMISTIC_WRITE), expert);
  }

  private static Review shown(Review review, ExpertId expert) {
    return Optional.ofNullable(review)
        .filter(one -> one.expert().equals(expert) && SHOWN.contains(one.stage()))
        .orElseThrow(() -> new NotFound("expertise/review-not-found"));
  }

  /** What the expert's list shows, by deadline. */
  public List<Review> shownTo(ExpertId expert) {
    return em.createQuery(
            "select r from Review r, Panel p where p.id = r.panel and r.expert = :expert"
                + " and r.stage in :stages order by p.deadline, p.id, r.id",
            Review.class)
        .setParameter("expert", expert)
        .setParameter("stages", SHOWN)
        .getResultList();
  }

  public long countWaiting(ExpertId expert) {
    return em.createQuery(
            "select count(r) from Review r where r.expert = :expert and r.stage in :stages",
            Long.class)
        .setParameter("expert", expert)
        .setParameter("stages", WAITING)
        .getSingleResult();
  }

  /** All reviews of a panel, whatever became of them. */
  public List<Review> of(PanelId panel) {
    return em.createQuery(
            "select r from Review r where r.panel = :panel order by r.id", Review.class)
        .setParameter("panel", panel)
        .getResultList();
  }

  public List<Review> of(ItemId item) {
    return em.createQuery("select r from Review r where r.item = :item order by r.id", Review.class)
        .setParameter("item", item)
        .getResultList();
  }

  /** Does the expert have, or had, anything in the panel? */
  public boolean isIn(PanelId panel, ExpertId expert) {
    return em.createQuery(
                "select count(r) from Review r where r.panel = :panel and r.expert = :expert",
                Long.class)
            .setParameter("panel", panel)
            .setParameter("expert", expert)
            .getSingleResult()
        > 0;
  }

  /** Unfinished reviews of the expert in other panels. */
  public long countElsewhere(PanelId panel, ExpertId expert) {
    return em.createQuery(
            "select count(r) from Review r where r.panel <> :panel and r.expert = :expert"
                + " and r.stage in :stages",
            Long.class)
        .setParameter("panel", panel)
        .setParameter("expert", expert)
        .setParameter("stages", WAITING)
        .getSingleResult();
  }

  public void flush() {
    em.flush();
  }
}
