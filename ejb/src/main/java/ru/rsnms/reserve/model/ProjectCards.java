package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.reserve.HandOverStage;
import ru.rsnms.reserve.SiteKind;
import ru.rsnms.reserve.TeamStage;
import ru.rsnms.reserve.project.ProjectCard;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;

/** Turns projects into what their pages show. */
@ApplicationScoped
public class ProjectCards {

  private ProjectStore projects;
  private ProjectGuards guards;
  private TeamStore teams;
  private TeamSight sight;
  private LevelStore levels;
  private SeasonStore seasons;
  private PersonDirectory people;
  private CurrentActor actor;

  protected ProjectCards() {
    // for the container
  }

  @Inject
  public ProjectCards(
      ProjectStore projects,
      ProjectGuards guards,
      TeamStore teams,
      TeamSight sight,
      LevelStore levels,
      SeasonStore seasons,
      PersonDirectory people,
      CurrentActor actor) {
    this.projects = projects;
    this.guards = guards;
    this.teams = teams;
    this.sight = sight;
    this.levels = levels;
    this.seasons = seasons;
    this.people = people;
    this.actor = actor;
  }

  /** The project of a team at a level, a blank one where nobody has begun. */
  public ProjectCard of(Team team, int number) {
    var ref = ofTeams(team, number);
    var found = projects.of(team.id(), number);
    var project = found.orElseGet(() -> new Project(team.id(), ref));
    var level = levels.get(ref);
    return new ProjectCard(
        found.map(Project::id).orElse(null),
        found.map(Project::version).orElse(0L),
        ref.season(),
        seasons.get(ref.season()).title(),
        number,
        level.workTo().orElse(null),
        team.id(),
        team.number(),
        team.stage(),
        sight.siteName(team, siteOf(number)).orElse(null),
        team.there(),
        project.stage(),
        project.kind(),
        project.title(),
        project.summary(),
        project.hosts(),
        project.file().isPresent(),
        project.submittedAt(),
        project.submittedByName(),
        project.defendedOn(),
        project.actNumber(),
        project.actDate(),
        project.answer(),
        project.steps(),
        guards.states(team, level, project, actor.get()));
  }

  /** Levels without teams have no projects. */
  static LevelRef ofTeams(Team team, int number) {
    if (number != LevelRef.SECOND && number != LevelRef.THIRD) {
      throw new NotFound("reserve/project-not-found");
    }
    return new LevelRef(team.season(), number);
  }

  static SiteKind siteOf(int number) {
    return number == LevelRef.SECOND ? SiteKind.INTERNSHIP : SiteKind.EXPERT_PROJECT;
  }

  /** Teams of a level that the caller may see, in the order of their numbers. */
  public List<ProjectCard> of(LevelRef level) {
    return teams.of(level.season()).stream()
        .filter(team -> team.stage() != TeamStage.DISSOLVED)
        .filter(team -> level.number() == LevelRef.SECOND || team.isAtLevelThree())
        .filter(sight::sees)
        .map(team -> of(team, level.number()))
        .toList();
  }

  /** What the caller's own teams work at, the latest first. */
  public List<ProjectCard> own() {
    return people.byAccount(actor.get().account()).stream()
        .flatMap(person -> teams.with(person.id()).stream())
        .flatMap(this::levels)
        .toList();
  }

  private Stream<ProjectCard> levels(Team team) {
    var last = team.isAtLevelThree() ? LevelRef.THIRD : LevelRef.SECOND;
    return IntStream.iterate(last, number -> number >= LevelRef.SECOND, number -> number - 1)
        .mapToObj(number -> of(team, number));
  }

  /** What was handed over to the organisations of the caller, the latest first. */
  public List<ProjectCard> handedOver() {
    return projects
        .at(HandOverStage.HANDED_OVER, HandOverStage.ADOPTED, HandOverStage.DECLINED)
        .stream()
        .map(project -> teams.find(project.team()).orElseThrow())
        .filter(team -> sight.hosts(team, actor.get().scope()))
        .map(team -> of(team, LevelRef.THIRD))
        .toList();
  }
}
