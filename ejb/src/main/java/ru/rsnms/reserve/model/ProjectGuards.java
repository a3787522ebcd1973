package ru.rsnms.reserve.model;

import static ru.rsnms.shared.Role.CANDIDATE;
import static ru.rsnms.shared.Role.INST_RESERVE;
import static ru.rsnms.shared.Role.MUN_OFFICER;
import static ru.rsnms.shared.Role.ORG_HEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonView;
import ru.rsnms.reserve.HandOverStage;
import ru.rsnms.reserve.LevelStage;
import ru.rsnms.reserve.SiteKind;
import ru.rsnms.reserve.project.ProjectAction;
import ru.rsnms.reserve.project.ProjectActionState;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Texts;

/**
 * Who may do what to a project now, and why not: its team writes it, the institute leads it to the
 * act, the site answers. The service refuses with it, the card explains with it.
 */
@ApplicationScoped
public class ProjectGuards {

  private PersonDirectory people;
  private SiteStore sites;
  private DatabaseClock time;

  protected ProjectGuards() {
    // for the container
  }

  @Inject
  public ProjectGuards(PersonDirectory people, SiteStore sites, DatabaseClock time) {
    this.people = people;
    this.sites = sites;
    this.time = time;
  }

  /** Throws the reason if the action is closed to the actor. */
  public void require(ProjectAction action, Team team, Level level, Project project, Actor actor) {
    closed(action, team, level, project, actor)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
  }

  /** All actions with their reasons. */
  List<ProjectActionState> states(Team team, Level level, Project project, Actor actor) {
    return Arrays.stream(ProjectAction.values())
        .map(
            action ->
                new ProjectActionState(
                    action,
                    closed(action, team, level, project, actor).map(Texts::of).orElse(null)))
        .toList();
  }

  private Optional<Refusal> closed(
      ProjectAction action, Team team, Level level, Project project, Actor actor) {
    return switch (action) {
      case SAVE -> writing(team, level, project, actor);
      case SUBMIT -> writing(team, level, project, actor).or(() -> late(level));
      case DEFEND ->
          leading(actor)
              .or(() -> submitted(project))
              .or(() -> at(project, HandOverStage.DRAFT))
              .or(() -> atLevel(level, LevelStage.UNDER_REVIEW));
      case HAND_OVER -> leading(actor).or(() -> at(project, HandOverStage.DEFENDED));
      case ANSWER -> answering(team, actor).or(() -> at(project, HandOverStage.HANDED_OVER));
    };
  }

  private Optional<Refusal> writing(Team team, Level level, Project project, Actor actor) {
    var member =
        actor.has(CANDIDATE)
            && people.byAccount(actor.account()).map(PersonView::id).filter(team::has).isPresent();
    if (!member) {
      return Optional.of(new Forbidden("reserve/project-not-yours"));
    }
    if (project.isSubmitted()) {
      return Optional.of(
          new Conflict(
              "reserve/project-submitted", project.submittedByName(), project.submittedAt()));
    }
    return atLevel(level, LevelStage.OPEN)
        .or(
            () ->
                team.writes(level.ref().number())
                    ? Optional.empty()
                    : Optional.of(new Conflict("reserve/project-team-stage", team.stage())));
  }

  private Optional<Refusal> late(Level level) {
    return level
        .workTo()
        .filter(last -> time.dayOf(time.now()).isAfter(last))
        .map(last -> new Conflict("reserve/project-late", last));
  }

  private static Optional<Refusal> leading(Actor actor) {
    return SiteGuards.keeps(actor)
        ? Optional.empty()
        : Optional.of(new Forbidden("reserve/run-not-yours", Texts.of("role." + INST_RESERVE)));
  }

  private static Optional<Refusal> submitted(Project project) {
    return project.isSubmitted()
        ? Optional.empty()
        : Optional.of(new Conflict("reserve/project-not-submitted"));
  }

  private static Optional<Refusal> at(Project project, HandOverStage needed) {
    return project.stage() == needed
        ? Optional.empty()
        : Optional.of(new Conflict("reserve/project-not-at", needed, project.stage()));
  }

  private static Optional<Refusal> atLevel(Level level, LevelStage needed) {
    return level.stage() == needed
        ? Optional.empty()
        : Optional.of(new Conflict("reserve/run-not-at-stage", needed, level.stage()));
  }

  /** The head of the site, or the officer of its municipality. */
  private Optional<Refusal> answering(Team team, Actor actor) {
    var place = team.site(SiteKind.EXPERT_PROJECT).flatMap(sites::find).map(Site::place);
    var holds = actor.has(ORG_HEAD) || actor.has(MUN_OFFICER);
    return holds && !actor.scope().isRegion() && place.filter(actor.scope()::covers).isPresent()
        ? Optional.empty()
        : Optional.of(new Forbidden("reserve/project-not-the-head"));
  }
}
