package ru.rsnms.reserve.project;

import static ru.rsnms.shared.Role.CANDIDATE;
import static ru.rsnms.shared.Role.INST_RESERVE;
import static ru.rsnms.shared.Role.MUN_OFFICER;
import static ru.rsnms.shared.Role.ORG_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import ru.rsnms.audit.Audited;
import ru.rsnms.reserve.TeamId;
import ru.rsnms.reserve.model.AttachmentStore;
import ru.rsnms.reserve.model.DatabaseClock;
import ru.rsnms.reserve.model.Level;
import ru.rsnms.reserve.model.LevelStore;
import ru.rsnms.reserve.model.Project;
import ru.rsnms.reserve.model.ProjectGuards;
import ru.rsnms.reserve.model.ProjectStore;
import ru.rsnms.reserve.model.ProjectTeams;
import ru.rsnms.reserve.model.Team;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Invalid;

/**
 * A team writes its project and hands it in; the institute leads it through the defence to the act;
 * the head of the site adopts it or not. Whoever changes a project holds its level, so that the
 * term never closes in between.
 */
@Stateless
public class ProjectService {

  private ProjectStore projects;
  private ProjectTeams teams;
  private ProjectGuards guards;
  private LevelStore levels;
  private AttachmentStore files;
  private DatabaseClock time;
  private CurrentActor actor;

  protected ProjectService() {
    // for the container
  }

  @Inject
  public ProjectService(
      ProjectStore projects,
      ProjectTeams teams,
      ProjectGuards guards,
      LevelStore levels,
      AttachmentStore files,
      DatabaseClock time,
      CurrentActor actor) {
    this.projects = projects;
    this.teams = teams;
    this.guards = guards;
    this.levels = levels;
    this.files = files;
    this.time = time;
    this.actor = actor;
  }

  /** Keeps the draft, after the last day too: what is written must not be lost. */
  @Audited("reserve.project.save")
  @RolesAllowed(CANDIDATE)
  public ProjectId save(@NotNull @Valid SaveProject words) {
    var work = held(words.team(), words.level(), words.version());
    guards.require(ProjectAction.SAVE, work.team(), work.level(), work.project(), actor.get());
    var at = time.now();
    var project = work.project();
    project.write(words, actor.get(), at);
    if (words.file() != null) {
      var owner = teams.ownApplication(work.team());
      var kept = files.keepDocument(owner, words.file(), at);
      if (kept != null) {
        project.attach(owner, kept);
      }
    }
    if (work.isNew()) {
      projects.add(project);
    }
    work.team().begin(words.level(), actor.get(), at);
    return project.id();
  }

  /** Hands the project in; refused after the last day by the clock of the database. */
  @Audited("reserve.project.submit")
  @RolesAllowed(CANDIDATE)
  public void submit(@NotNull TeamId team, int level, long version) {
    var work = held(team, level, version);
    guards.require(ProjectAction.SUBMIT, work.team(), work.level(), work.project(), actor.get());
    var at = time.now();
    work.project().submit(actor.get(), at);
    work.team().submit(level, actor.get(), at);
  }

  /** Writes the public defence down. */
  @Audited("reserve.project.defend")
  @RolesAllowed(INST_RESERVE)
  public void defend(@NotNull TeamId team, int level, long version, @NotNull LocalDate on) {
    var work = held(team, level, version);
    guards.require(ProjectAction.DEFEND, work.team(), work.level(), work.project(), actor.get());
    var at = time.now();
    if (on.isAfter(time.dayOf(at))) {
      throw new Invalid("reserve/project-defence-day", "day");
    }
    work.project().defend(on, actor.get(), at);
    work.team().defend(level, actor.get(), at);
  }

  /** Hands the project over to the head of the site by an act. */
  @Audited("reserve.project.hand-over")
  @RolesAllowed(INST_RESERVE)
  public void handOver(@NotNull @Valid HandOver command) {
    var work = held(command.project(), command.version());
    guards.require(ProjectAction.HAND_OVER, work.team(), work.level(), work.project(), actor.get());
    var at = time.now();
    teams.mustFitTheDefence(work.project(), command.date(), time.dayOf(at));
    work.project().handOver(command.number().strip(), command.date(), actor.get(), at);
  }

  /** The head adopts the project or declines it with the reason. */
  @Audited("reserve.project.answer")
  @RolesAllowed({ORG_HEAD, MUN_OFFICER})
  public void answer(@NotNull @Valid AnswerProject command) {
    var work = held(command.project(), command.version());
    guards.require(ProjectAction.ANSWER, work.team(), work.level(), work.project(), actor.get());
    work.project().answer(command.adopted(), command.words(), actor.get(), time.now());
  }

  private Work held(ProjectId id, long version) {
    var project = projects.get(id);
    return held(project.team(), project.level().number(), version);
  }

  private Work held(TeamId id, int number, long version) {
    var team = teams.seen(id, number);
    var ref = new LevelRef(team.season(), number);
    var level = levels.getForUpdate(ref);
    var found = projects.of(id, number);
    var project = found.orElseGet(() -> new Project(id, ref));
    project.mustBeSeenAt(version);
    return new Work(team, level, project, found.isEmpty());
  }

  /** A team's work at a level. */
  private record Work(Team team, Level level, Project project, boolean isNew) {}
}
