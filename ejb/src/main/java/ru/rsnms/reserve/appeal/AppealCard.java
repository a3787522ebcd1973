package ru.rsnms.reserve.appeal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ru.rsnms.expertise.PanelId;
import ru.rsnms.reserve.AppealStage;
import ru.rsnms.reserve.AttachmentId;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.rule.Unit;
import ru.rsnms.reserve.run.DecisionId;
import ru.rsnms.reserve.run.LevelRef;

/**
 * Everything a page shows of one appeal.
 *
 * @param version goes back with each command
 * @param number of the application, of the team at level 2
 * @param file {@code null} without one
 * @param filedAt {@code null} while it is written, as is the promised day
 * @param appealsTo last day on which it can be filed; {@code null} while the list is not published
 * @param answer reason of the refusal or of the decision, {@code null} before
 * @param ruling {@code null} until the commission has decided
 * @param review {@code null} for the candidate, and before the review begins
 * @param own is the caller the candidate?
 * @param steps empty for the candidate
 */
public record AppealCard(
    AppealId id,
    long version,
    DecisionId decision,
    SeasonId season,
    String seasonTitle,
    int level,
    String number,
    String name,
    String organization,
    AppealStage stage,
    String text,
    File file,
    Instant filedAt,
    LocalDate answerBy,
    boolean late,
    LocalDate appealsTo,
    String answer,
    Ruling ruling,
    Review review,
    boolean own,
    List<AppealStep> steps,
    List<AppealActionState> actions) {

  public AppealCard {
    steps = List.copyOf(steps);
    actions = List.copyOf(actions);
  }

  /** A paper that came with it. */
  public record File(AttachmentId id, String name, long size) {}

  /** What the commission decided, and by which protocol. */
  public record Ruling(boolean satisfied, String protocol, LocalDate date) {}

  /**
   * The second judging.
   *
   * @param panel {@code null} where the commission considers it alone
   * @param firstScore what the first judges gave: to the idea, the project or the member; {@code
   *     null} without one
   * @param score by the other experts; {@code null} until the caller may read it
   */
  public record Review(
      PanelId panel, int submitted, int wanted, BigDecimal firstScore, BigDecimal score) {}

  /** Whom the decision is about that is appealed against. */
  public Unit unit() {
    return new LevelRef(season, level).unit();
  }

  public AppealActionState action(AppealAction wanted) {
    return actions.stream()
        .filter(state -> state.action() == wanted)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(wanted.name()));
  }
}
