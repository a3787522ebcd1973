package ru.rsnms.reserve.project;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.TeamId;
import ru.rsnms.reserve.model.ProjectCards;
import ru.rsnms.reserve.model.ProjectPapers;
import ru.rsnms.reserve.model.ProjectTeams;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.Role;

/** Reads projects: a member those of the own team, staff those of the own territory. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class ProjectQueries {

  private ProjectCards cards;
  private ProjectTeams teams;
  private ProjectPapers papers;

  protected ProjectQueries() {
    // for the container
  }

  @Inject
  public ProjectQueries(ProjectCards cards, ProjectTeams teams, ProjectPapers papers) {
    this.cards = cards;
    this.teams = teams;
    this.papers = papers;
  }

  /** The project of a team at a level, a blank one where nobody has begun. */
  public ProjectCard of(@NotNull TeamId team, int level) {
    return cards.of(teams.seen(team, level), level);
  }

  /** What the caller's own teams work at. */
  public List<ProjectCard> own() {
    return cards.own();
  }

  /** The teams of a level that the caller may see, with their projects. */
  public List<ProjectCard> board(@NotNull SeasonId season, int level) {
    return cards.of(new LevelRef(season, level));
  }

  /** What was handed over to the organisations of the caller. */
  public List<ProjectCard> handedOver() {
    return cards.handedOver();
  }

  /** The file of a project. */
  @Audited("reserve.project.fetch-file")
  public PaperFile file(@NotNull TeamId team, int level) {
    return papers.file(teams.seen(team, level), level);
  }

  /** The act by which the head of the site takes the project over. */
  @Audited("reserve.project.print-act")
  public PaperFile act(@NotNull TeamId team) {
    return papers.act(teams.seen(team, LevelRef.THIRD));
  }
}
