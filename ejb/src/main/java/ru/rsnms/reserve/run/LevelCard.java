package ru.rsnms.reserve.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ru.rsnms.expertise.PanelId;
import ru.rsnms.expertise.PanelProgress;
import ru.rsnms.reserve.LevelStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.rule.Unit;

/**
 * Everything a page shows of one level.
 *
 * @param version goes back with each command, 0 before the level is opened
 * @param workTo last day of the projects, {@code null} while none is settled and at level 1
 * @param reviewTo last day of their experts, as above
 * @param publishedAt when the preliminary list was published, {@code null} before
 * @param appealsTo last day on which an appeal is accepted, {@code null} before the publication
 * @param back who asks to take the final list back, {@code null} if nobody does
 * @param rule who passes, in words; {@code null} before rules are frozen
 * @param funnel {@code null} for those who see the lists only
 * @param judging the panel of the experts, {@code null} before the ideas are handed in
 * @param runs newest first; empty for those who see the lists only
 */
public record LevelCard(
    SeasonId season,
    String seasonTitle,
    int number,
    long version,
    LevelStage stage,
    LocalDate workTo,
    LocalDate reviewTo,
    Instant publishedAt,
    LocalDate appealsTo,
    Back back,
    String rule,
    Funnel funnel,
    Judging judging,
    List<RunHead> runs,
    List<LevelStep> steps,
    List<LevelActionState> actions) {

  /** A request to take the final list back. */
  public record Back(String byName, String reason, Instant at) {}

  /**
   * How many came how far.
   *
   * @param submitted who take part
   * @param waiting of them, whose admission is not decided
   * @param admitted of them
   * @param passed {@code null} before a run is confirmed
   */
  public record Funnel(long submitted, long waiting, long admitted, Integer passed) {}

  /** How far the experts have come. */
  public record Judging(PanelId panel, PanelProgress progress) {}

  public Unit unit() {
    return new LevelRef(season, number).unit();
  }

  public LevelActionState action(LevelAction wanted) {
    return actions.stream()
        .filter(state -> state.action() == wanted)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(wanted.name()));
  }
}
