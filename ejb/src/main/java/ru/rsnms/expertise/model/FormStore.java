package ru.rsnms.expertise.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ru.rsnms.expertise.FormId;
import ru.rsnms.expertise.FormStage;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.NotFound;

/** Review forms in all their versions. */
@ApplicationScoped
public class FormStore {

  /** Any number, the same for all who count versions. */
  private static final long COUNTING = 250_612;

  @PersistenceContext EntityManager em;

  public void add(ReviewForm form) {
    em.persist(form);
  }

  public ReviewForm get(FormId id) {
    var found = em.find(ReviewForm.class, id);
    if (found == null) {
      throw new NotFound("expertise/form-not-found");
    }
    return found;
  }

  /** The form if panels may go by it. */
  public ReviewForm published(FormId id) {
    var form = get(id);
    if (form.stage() != FormStage.PUBLISHED) {
      throw new Conflict("expertise/form-not-published", form.title());
    }
    return form;
  }

  /** The number after the last version of a title; two who ask at once wait for each other. */
  public int nextNumber(String title) {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(:counting) as text)", String.class)
        .setParameter("counting", COUNTING)
        .getSingleResult();
    return em.createQuery(
                "select coalesce(max(f.number), 0) from ReviewForm f where f.title = :title",
                Integer.class)
            .setParameter("title", title.strip())
            .getSingleResult()
        + 1;
  }

  /** By title, newest version first. */
  public List<ReviewForm> all() {
    return em.createQuery(
            "select distinct f from ReviewForm f left join fetch f.criteria"
                + " order by f.title, f.number desc",
            ReviewForm.class)
        .getResultList();
  }

  public void flush() {
    em.flush();
  }
}
