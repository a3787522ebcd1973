package ru.rsnms.reserve.run;

import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.audit.Audited;
import ru.rsnms.expertise.PanelId;
import ru.rsnms.expertise.PanelService;
import ru.rsnms.reserve.model.BlindIdeas;
import ru.rsnms.reserve.model.LevelGuards;
import ru.rsnms.reserve.model.LevelStore;
import ru.rsnms.shared.CurrentActor;

/** The ideas of a level go to the experts, blind and by the rules of the season. */
@Stateless
@RolesAllowed(INST_RESERVE)
public class JudgingService {

  private LevelStore levels;
  private LevelGuards guards;
  private BlindIdeas ideas;
  private PanelService panels;
  private CurrentActor actor;

  protected JudgingService() {
    // for the container
  }

  @Inject
  public JudgingService(
      LevelStore levels,
      LevelGuards guards,
      BlindIdeas ideas,
      PanelService panels,
      CurrentActor actor) {
    this.levels = levels;
    this.guards = guards;
    this.ideas = ideas;
    this.panels = panels;
    this.actor = actor;
  }

  /**
   * Opens the panel of the level and hands in the idea of everybody who is admitted. How many
   * experts, the spread that calls another, the mean and the load are the season's frozen rules;
   * the deadline is the day promised to the candidates. Nobody who competes in the season judges.
   */
  @Audited("reserve.run.begin-judging")
  public PanelId begin(@NotNull @Valid BeginJudging command) {
    var level = levels.getForUpdate(new LevelRef(command.season(), command.level()));
    guards.require(LevelAction.JUDGE, level, actor.get());
    level.mustBeSeenAt(command.version());
    var panel = panels.open(ideas.panel(level, command.form(), command.municipalityBars()));
    panels.handIn(panel, ideas.items(level));
    return panel;
  }
}
