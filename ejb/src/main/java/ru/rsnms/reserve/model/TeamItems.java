package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.rsnms.expertise.NewItem;
import ru.rsnms.reserve.SiteKind;
import ru.rsnms.reserve.rule.Unit;
import ru.rsnms.shared.SubjectRef;
import ru.rsnms.shared.Texts;

/** The projects of level 2 for the experts; they are presented in public, so the team is named. */
@ApplicationScoped
public class TeamItems implements LevelItems {

  private TeamStore teams;
  private ProjectStore projects;
  private ProjectTouches touches;

  protected TeamItems() {
    // for the container
  }

  @Inject
  public TeamItems(TeamStore teams, ProjectStore projects, ProjectTouches touches) {
    this.teams = teams;
    this.projects = projects;
    this.touches = touches;
  }

  @Override
  public Unit unit() {
    return Unit.TEAM;
  }

  @Override
  public Optional<LocalDate> lastDay(Level level) {
    return level.reviewTo();
  }

  @Override
  public List<NewItem> items(Level level) {
    var handedIn = projects.submitted(level.ref());
    return teams.of(level.ref().season()).stream()
        .filter(team -> handedIn.containsKey(team.id().value()))
        .map(team -> item(team, handedIn.get(team.id().value())))
        .toList();
  }

  private NewItem item(Team team, Project project) {
    return NewItem.inPublic(
        SubjectRef.of(team.id()),
        Texts.of("reserve.team.with-project", team.number(), project.title()),
        project.summary(),
        projects.bytesOf(project),
        touches.of(team, SiteKind.INTERNSHIP));
  }
}
