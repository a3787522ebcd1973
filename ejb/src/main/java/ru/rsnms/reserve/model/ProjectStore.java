package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.rsnms.reserve.HandOverStage;
import ru.rsnms.reserve.TeamId;
import ru.rsnms.reserve.project.ProjectId;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.NotFound;

/** Projects of teams. */
@ApplicationScoped
public class ProjectStore {

  @PersistenceContext EntityManager em;
  @Inject TeamStore teams;
  @Inject AttachmentStore files;

  public void add(Project project) {
    em.persist(project);
  }

  public Project get(ProjectId id) {
    var found = em.find(Project.class, id);
    if (found == null) {
      throw new NotFound("reserve/project-not-found");
    }
    return found;
  }

  /** The project of a team at a level. */
  public Optional<Project> of(TeamId team, int level) {
    return em.createQuery(
            "select p from Project p where p.team.value = :team and p.level = :level",
            Project.class)
        .setParameter("team", team.value())
        .setParameter("level", level)
        .getResultStream()
        .findFirst();
  }

  /** Those at one of some stages, the latest first. */
  List<Project> at(HandOverStage... stages) {
    return em.createQuery(
            "select p from Project p where p.stage in :stages order by p.actDate desc, p.id",
            Project.class)
        .setParameter("stages", List.of(stages))
        .getResultList();
  }

  private List<Project> of(LevelRef level) {
    return em.createQuery(
            "select p from Project p where p.season = :season and p.level = :level", Project.class)
        .setParameter("season", level.season().value())
        .setParameter("level", level.number())
        .getResultList();
  }

  /** Those handed in, by team. */
  Map<UUID, Project> submitted(LevelRef level) {
    return of(level).stream()
        .filter(Project::isSubmitted)
        .collect(Collectors.toMap(one -> one.team().value(), Function.identity()));
  }

  /** How many teams could still hand theirs in. */
  long waiting(LevelRef level) {
    var handedIn = submitted(level);
    return teams.of(level.season()).stream()
        .filter(team -> team.writes(level.number()))
        .filter(team -> !handedIn.containsKey(team.id().value()))
        .count();
  }

  /** The file of a project, {@code null} without one. */
  byte[] bytesOf(Project project) {
    return project.file().map(file -> files.get(project.fileOf(), file).bytes()).orElse(null);
  }

  /** Writes what is pending, so that the version is the one after the change. */
  public void flush() {
    em.flush();
  }
}
