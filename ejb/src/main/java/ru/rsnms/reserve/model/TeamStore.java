package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.TeamId;
import ru.rsnms.reserve.TeamStage;

/** Teams with their people. */
@ApplicationScoped
public class TeamStore {

  @PersistenceContext EntityManager em;

  public void add(Team team) {
    em.persist(team);
  }

  public Optional<Team> find(TeamId id) {
    return Optional.ofNullable(em.find(Team.class, id));
  }

  /** In the order of their numbers, those given up as well. */
  public List<Team> of(SeasonId season) {
    return em.createQuery(
            "select distinct t from Team t left join fetch t.members"
                + " where t.season.value = :season order by t.number",
            Team.class)
        .setParameter("season", season.value())
        .getResultList();
  }

  /** Teams that a person is in now, the latest first. */
  List<Team> with(PersonId person) {
    return em.createQuery(
            "select t from Team t join t.members m where m.person = :person and m.leftAt is null"
                + " and t.stage <> :gone order by t.id desc",
            Team.class)
        .setParameter("person", person.value())
        .setParameter("gone", TeamStage.DISSOLVED)
        .getResultList();
  }

  /** Writes what is pending, so that who left one team may come into another. */
  public void flush() {
    em.flush();
  }
}
