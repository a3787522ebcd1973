package ru.rsnms.web.reserve;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.AppealStage;
import ru.rsnms.reserve.DecisionStage;
import ru.rsnms.reserve.programme.Recommendation;
import ru.rsnms.reserve.run.Advice;
import ru.rsnms.reserve.run.DecisionCard;
import ru.rsnms.reserve.run.DecisionStep;
import ru.rsnms.reserve.selection.Ground;
import ru.rsnms.web.rest.Versioned;

/**
 * A decision with its explanation as the API tells it.
 *
 * @param application whose it is
 * @param explanation in words to the candidate, the decisive sentence first
 * @param ticket number of the right to the next season, {@code null} without one
 * @param advice to one who failed at level 2 or 3, {@code null} otherwise
 * @param recommended to one who did not pass; empty for the others
 * @param appeal {@code null} where there is none and none can be begun by the caller
 * @param steps empty for the candidate
 */
public record DecisionJson(
    UUID id,
    UUID season,
    int level,
    UUID application,
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
    List<Recommendation> recommended,
    AppealRefJson appeal,
    Advice advice,
    long version,
    List<DecisionStep> steps)
    implements Versioned {

  static DecisionJson of(DecisionCard card) {
    return new DecisionJson(
        card.id().value(),
        card.season().value(),
        card.level(),
        card.unit(),
        card.number(),
        card.name(),
        card.organization(),
        card.place(),
        card.total(),
        card.passed(),
        card.ground(),
        card.stage(),
        card.rulesNumber(),
        card.protocol(),
        card.protocolDate(),
        card.explanation(),
        card.appealsTo(),
        card.ticket(),
        card.recommended(),
        AppealRefJson.of(card.appeal()),
        card.advice(),
        card.version(),
        card.steps());
  }

  /**
   * The appeal against it.
   *
   * @param id {@code null} where there is none yet, and one can be begun
   * @param answerBy promised day of the answer, {@code null} until it is filed
   */
  public record AppealRefJson(UUID id, AppealStage stage, LocalDate answerBy) {

    static AppealRefJson of(DecisionCard.Appeal appeal) {
      return appeal == null
          ? null
          : new AppealRefJson(
              appeal.id() == null ? null : appeal.id().value(), appeal.stage(), appeal.answerBy());
    }
  }
}
