package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ru.rsnms.reserve.SeasonId;

/** Days of trainings. */
@ApplicationScoped
public class TrainingStore {

  @PersistenceContext EntityManager em;

  public void add(TrainingDay day) {
    em.persist(day);
  }

  /** In their order, with who was there. */
  public List<TrainingDay> days(SeasonId season) {
    return em.createQuery(
            "select distinct d from TrainingDay d left join fetch d.present"
                + " where d.season = :season order by d.number",
            TrainingDay.class)
        .setParameter("season", season.value())
        .getResultList();
  }
}
