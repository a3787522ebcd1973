package ru.rsnms.reserve.run;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.AppealStage;
import ru.rsnms.reserve.DecisionStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.appeal.AppealId;
import ru.rsnms.reserve.programme.Recommendation;
import ru.rsnms.reserve.selection.Ground;

/**
 * One decision with its explanation.
 *
 * @param unit the application, also where a team was decided about
 * @param number of the application, or of the team at level 2
 * @param explanation in words to the candidate, the decisive sentence first
 * @param rulesNumber the frozen version of the rules it was made by
 * @param appealsTo last day on which an appeal is accepted, {@code null} before the publication
 * @param ticket number of the right to the next season, {@code null} without one
 * @param advice what is advised to one who failed at level 2 or 3, {@code null} otherwise
 * @param version goes back with each command
 * @param recommended to one who did not pass; empty for the others
 * @param appeal {@code null} where there is none and none can be begun by the caller
 * @param steps empty for the candidate
 */
public record DecisionCard(
    DecisionId id,
    SeasonId season,
    String seasonTitle,
    int level,
    UUID unit,
    String number,
    String name,
    String organization,
    int place,
    BigDecimal total,
    boolean passed,
    Ground ground,
    DecisionStage stage,
    int rulesNumber,
    String protocol,
    LocalDate protocolDate,
    List<String> explanation,
    LocalDate appealsTo,
    String ticket,
    Advice advice,
    long version,
    List<Recommendation> recommended,
    Appeal appeal,
    List<DecisionStep> steps) {

  /**
   * The appeal against it.
   *
   * @param id {@code null} where there is none yet, and one can be begun
   * @param answerBy promised day of the answer, {@code null} until it is filed
   */
  public record Appeal(AppealId id, AppealStage stage, LocalDate answerBy) {

    public static Appeal possible() {
      return new Appeal(null, null, null);
    }
  }
}
