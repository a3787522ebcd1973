package ru.rsnms.web.reserve;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.ApplicationAction;
import ru.rsnms.reserve.ApplicationActionState;
import ru.rsnms.reserve.ApplicationCard;
import ru.rsnms.reserve.ApplicationStage;
import ru.rsnms.reserve.ApplicationStep;
import ru.rsnms.reserve.ClaimStage;
import ru.rsnms.reserve.IdeaField;
import ru.rsnms.reserve.PartState;
import ru.rsnms.reserve.TestState;
import ru.rsnms.reserve.rule.ContestRank;
import ru.rsnms.web.rest.Versioned;

/**
 * One application as the API tells it.
 *
 * @param number in its season, {@code null} before the first submission
 * @param parts sections and how far each is
 * @param actions what the caller may do now
 * @param closed what the caller may not do now, and why
 */
public record ApplicationJson(
    UUID id,
    long version,
    UUID season,
    ApplicationStage stage,
    Integer number,
    Instant submittedAt,
    String person,
    String post,
    String organization,
    String municipality,
    LocalDate teachingSince,
    List<AnswerJson> answers,
    boolean withoutClaims,
    List<ClaimJson> claims,
    IdeaJson idea,
    ConsentJson consent,
    TestState test,
    List<PartState> parts,
    List<ApplicationStep> steps,
    List<ApplicationAction> actions,
    List<ApplicationActionState> closed)
    implements Versioned {

  static ApplicationJson of(ApplicationCard card) {
    return new ApplicationJson(
        card.id().value(),
        card.version(),
        card.season().id().value(),
        card.stage(),
        card.number(),
        card.submittedAt(),
        card.person(),
        card.post(),
        card.organization(),
        card.municipality(),
        card.teachingSince(),
        card.answers().stream().map(AnswerJson::of).toList(),
        card.withoutClaims(),
        card.claims().stream().map(ClaimJson::of).toList(),
        IdeaJson.of(card.idea()),
        ConsentJson.of(card.consent()),
        card.test(),
        card.parts(),
        card.steps(),
        card.actions().stream().filter(one -> one.open()).map(one -> one.action()).toList(),
        card.actions().stream().filter(one -> !one.open()).toList());
  }

  /**
   * @param text {@code null} while it is open
   */
  public record AnswerJson(String code, String question, boolean required, String text) {

    static AnswerJson of(ApplicationCard.Answer answer) {
      var question = answer.question();
      return new AnswerJson(question.code(), question.label(), question.required(), answer.text());
    }
  }

  public record FileJson(UUID id, String name, String mediaType, long size) {

    static FileJson of(ApplicationCard.FileRef file) {
      return file == null
          ? null
          : new FileJson(file.id().value(), file.name(), file.mediaType(), file.size());
    }
  }

  public record ClaimJson(
      UUID id,
      String contest,
      int year,
      ContestRank rank,
      boolean ofTeam,
      FileJson proof,
      ClaimStage stage,
      String reason) {

    static ClaimJson of(ApplicationCard.Claim claim) {
      return new ClaimJson(
          claim.id().value(),
          claim.contest(),
          claim.year(),
          claim.rank(),
          claim.ofTeam(),
          FileJson.of(claim.proof()),
          claim.stage(),
          claim.reason());
    }
  }

  public record IdeaJson(
      String title, IdeaField field, String problem, String solution, FileJson file) {

    static IdeaJson of(ApplicationCard.Idea idea) {
      return new IdeaJson(
          idea.title(), idea.field(), idea.problem(), idea.solution(), FileJson.of(idea.file()));
    }
  }

  /**
   * @param version of the words in force
   */
  public record ConsentJson(int version, String text, boolean given, Instant at) {

    static ConsentJson of(ApplicationCard.Consent consent) {
      return new ConsentJson(
          consent.text().version(), consent.text().body(), consent.given(), consent.at());
    }
  }
}
