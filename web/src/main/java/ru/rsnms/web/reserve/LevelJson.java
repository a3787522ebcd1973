package ru.rsnms.web.reserve;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.expertise.PanelProgress;
import ru.rsnms.reserve.LevelStage;
import ru.rsnms.reserve.RunStage;
import ru.rsnms.reserve.run.LevelActionState;
import ru.rsnms.reserve.run.LevelCard;
import ru.rsnms.reserve.run.LevelStep;
import ru.rsnms.reserve.run.RunHead;
import ru.rsnms.web.rest.Versioned;

/**
 * A level as the API tells it.
 *
 * @param workTo last day of the projects, {@code null} while none is settled and at level 1
 * @param reviewTo last day of their experts, as above
 * @param publishedAt when the preliminary list was published, {@code null} before
 * @param appealsTo last day on which an appeal is accepted, {@code null} before the publication
 * @param back who asks to take the final list back, {@code null} if nobody does
 * @param funnel {@code null} for those who see the lists only
 * @param judging the panel of the experts, {@code null} before the ideas are handed in
 * @param runs newest first; empty for those who see the lists only
 * @param actions what the caller may do now, and why not the rest
 */
public record LevelJson(
    UUID season,
    int number,
    long version,
    LevelStage stage,
    LocalDate workTo,
    LocalDate reviewTo,
    Instant publishedAt,
    LocalDate appealsTo,
    LevelCard.Back back,
    LevelCard.Funnel funnel,
    JudgingJson judging,
    List<RunHeadJson> runs,
    List<LevelStep> steps,
    List<LevelActionState> actions)
    implements Versioned {

  static LevelJson of(LevelCard card) {
    return new LevelJson(
        card.season().value(),
        card.number(),
        card.version(),
        card.stage(),
        card.workTo(),
        card.reviewTo(),
        card.publishedAt(),
        card.appealsTo(),
        card.back(),
        card.funnel(),
        JudgingJson.of(card.judging()),
        card.runs().stream().map(RunHeadJson::of).toList(),
        card.steps(),
        card.actions());
  }

  /** How far the experts have come. */
  public record JudgingJson(UUID panel, PanelProgress progress) {

    static JudgingJson of(LevelCard.Judging judging) {
      return judging == null ? null : new JudgingJson(judging.panel().value(), judging.progress());
    }
  }

  /**
   * A run in a list.
   *
   * @param tied equals at the border whom only the commission can part
   */
  public record RunHeadJson(
      UUID id,
      int number,
      RunStage stage,
      int passed,
      int tied,
      Instant computedAt,
      String computedBy,
      String protocol,
      LocalDate protocolDate,
      String confirmedBy) {

    static RunHeadJson of(RunHead head) {
      return new RunHeadJson(
          head.id().value(),
          head.number(),
          head.stage(),
          head.passed(),
          head.tied(),
          head.computedAt(),
          head.computedBy(),
          head.protocol(),
          head.protocolDate(),
          head.confirmedBy());
    }
  }
}
