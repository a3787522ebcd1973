package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import ru.rsnms.expertise.PanelDirectory;
import ru.rsnms.expertise.PanelId;
import ru.rsnms.expertise.PanelService;
import ru.rsnms.reserve.appeal.DecideAppeal;
import ru.rsnms.reserve.appeal.ReviewAppeal;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;

/**
 * The second judging of what was judged: the idea, the project of a team, what a member did; a
 * panel of its own, closed to the first judges.
 */
@ApplicationScoped
public class AppealJudging {

  private LevelStore levels;
  private DecisionStore decisions;
  private LevelPanels things;
  private AppealGuards guards;
  private PanelService panels;
  private PanelDirectory directory;
  private DatabaseClock time;

  protected AppealJudging() {
    // for the container
  }

  @Inject
  public AppealJudging(
      LevelStore levels,
      DecisionStore decisions,
      LevelPanels things,
      AppealGuards guards,
      PanelService panels,
      PanelDirectory directory,
      DatabaseClock time) {
    this.levels = levels;
    this.decisions = decisions;
    this.things = things;
    this.guards = guards;
    this.panels = panels;
    this.directory = directory;
    this.time = time;
  }

  /**
   * @return {@code null} where the commission considers the appeal alone
   */
  public PanelId begin(Appeal appeal, ReviewAppeal how) {
    if (how.form() == null) {
      return null;
    }
    var item =
        things
            .again(
                levels.get(appeal.level()),
                decisions.get(appeal.decision()),
                appeal,
                guards.firstJudges(appeal))
            .orElseThrow(() -> new Conflict("reserve/appeal-nothing-judged"));
    mustLeaveTime(appeal, how.lastDay());
    var panel =
        panels.open(things.panel(appeal, how.form(), how.municipalityBars(), how.lastDay()));
    panels.handIn(panel, List.of(item));
    return panel;
  }

  /** The experts end before the candidate was promised an answer. */
  private void mustLeaveTime(Appeal appeal, LocalDate lastDay) {
    if (lastDay == null || lastDay.isBefore(time.dayOf(time.now()))) {
      throw new Invalid("reserve/appeal-last-day", "lastDay");
    }
    if (lastDay.isAfter(appeal.answerBy())) {
      throw new Invalid("reserve/appeal-last-day-late", "lastDay", appeal.answerBy());
    }
  }

  /** Nothing is judged any more once the commission has decided. */
  public void end(Appeal appeal) {
    appeal
        .panel()
        .filter(directory::isOpen)
        .ifPresent(panel -> panels.close(panel, directory.version(panel)));
  }

  /** Refuses an answer without a verdict, a protocol or a reason. */
  public void mustBeWhole(DecideAppeal command, LocalDate today) {
    if (command.satisfied() == null) {
      throw new Invalid("reserve/appeal-verdict", "satisfied");
    }
    if (command.protocol().isEmpty()) {
      throw new Invalid("reserve/run-protocol-missing", "protocol");
    }
    if (command.date() == null || command.date().isAfter(today)) {
      throw new Invalid("reserve/run-protocol-date", "date");
    }
    if (command.reason().isEmpty()) {
      throw new Invalid("reserve/appeal-answer", "reason");
    }
  }
}
