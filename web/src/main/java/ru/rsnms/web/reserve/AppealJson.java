package ru.rsnms.web.reserve;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.AppealStage;
import ru.rsnms.reserve.appeal.AppealActionState;
import ru.rsnms.reserve.appeal.AppealCard;
import ru.rsnms.reserve.appeal.AppealStep;
import ru.rsnms.web.rest.Versioned;

/**
 * An appeal as the API tells it.
 *
 * @param number of the application, of the team at level 2
 * @param file {@code null} without one
 * @param answerBy day promised for the answer, {@code null} until it is filed
 * @param answer reason of the refusal or of the decision, {@code null} before
 * @param ruling {@code null} until the commission has decided
 * @param review {@code null} for the candidate, and before the review begins
 * @param steps empty for the candidate
 * @param actions what the caller may do now, and why not the rest
 */
public record AppealJson(
    UUID id,
    long version,
    UUID decision,
    UUID season,
    int level,
    String number,
    String name,
    String organization,
    AppealStage stage,
    String text,
    FileJson file,
    Instant filedAt,
    LocalDate answerBy,
    boolean late,
    LocalDate appealsTo,
    String answer,
    AppealCard.Ruling ruling,
    SecondReviewJson review,
    List<AppealStep> steps,
    List<AppealActionState> actions)
    implements Versioned {

  static AppealJson of(AppealCard card) {
    return new AppealJson(
        card.id().value(),
        card.version(),
        card.decision().value(),
        card.season().value(),
        card.level(),
        card.number(),
        card.name(),
        card.organization(),
        card.stage(),
        card.text(),
        FileJson.of(card.file()),
        card.filedAt(),
        card.answerBy(),
        card.late(),
        card.appealsTo(),
        card.answer(),
        card.ruling(),
        SecondReviewJson.of(card.review()),
        card.steps(),
        card.actions());
  }

  public record FileJson(String name, long size) {

    static FileJson of(AppealCard.File file) {
      return file == null ? null : new FileJson(file.name(), file.size());
    }
  }

  /**
   * The second judging.
   *
   * @param panel {@code null} where the commission considers it alone
   */
  public record SecondReviewJson(
      UUID panel, int submitted, int wanted, BigDecimal firstScore, BigDecimal score) {

    static SecondReviewJson of(AppealCard.Review review) {
      return review == null
          ? null
          : new SecondReviewJson(
              review.panel() == null ? null : review.panel().value(),
              review.submitted(),
              review.wanted(),
              review.firstScore(),
              review.score());
    }
  }
}
