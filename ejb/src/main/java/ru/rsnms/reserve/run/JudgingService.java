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
import ru.rsnms.reserve.model.LevelGuards;
import ru.rsnms.reserve.model.LevelPanels;
import ru.rsnms.reserve.model.LevelStore;
import ru.rsnms.shared.CurrentActor;

/** What a level judges goes to the experts, by the rules of the season. */
@Stateless
@RolesAllowed(INST_RESERVE)
public class JudgingService {

  private LevelStore levels;
  private LevelGuards guards;
  private LevelPanels things;
  private PanelService panels;
  private CurrentActor actor;

  protected JudgingService() {
    // for the container
  }

  @Inject
  public JudgingService(
      LevelStore levels,
      LevelGuards guards,
      LevelPanels things,
      PanelService panels,
      CurrentActor actor) {
    this.levels = levels;
    this.guards = guards;
    this.things = things;
    this.panels = panels;
    this.actor = actor;
  }

  /**
   * Opens the panel of the level and hands in the ideas of the admitted, or the projects. How many
   * experts, the spread that calls another, the mean and the load are the season's frozen rules;
   * the deadline is the last day settled for them. Nobody who competes in the season judges.
   */
  @Audited("reserve.run.begin-judging")
  public PanelId begin(@NotNull @Valid BeginJudging command) {
    var level = levels.getForUpdate(new LevelRef(command.season(), command.level()));
    guards.require(LevelAction.JUDGE, level, actor.get());
    level.mustBeSeenAt(command.version());
    var panel = panels.open(things.panel(level, command.form(), command.municipalityBars()));
    panels.handIn(panel, things.items(level));
    return panel;
  }
}
