package ru.rsnms.reserve;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ru.rsnms.reserve.rule.ContestRank;
import ru.rsnms.shared.DatePeriod;

/**
 * Everything a page shows of one application.
 *
 * @param version goes back with each command
 * @param own is the caller the candidate?
 * @param number in its season; {@code null} before the first submission, as is the moment
 * @param person name as the registry has it
 * @param municipality name, {@code null} for an organisation of the region
 * @param teachingSince first day of teaching, {@code null} where the registry does not say
 * @param withoutClaims the candidate said that there are no contest results
 */
public record ApplicationCard(
    ApplicationId id,
    long version,
    boolean own,
    SeasonRef season,
    ApplicationStage stage,
    Integer number,
    Instant submittedAt,
    String person,
    String post,
    String organization,
    String municipality,
    LocalDate teachingSince,
    List<Answer> answers,
    boolean withoutClaims,
    List<Claim> claims,
    Idea idea,
    Consent consent,
    TestState test,
    List<PartState> parts,
    List<ApplicationStep> steps,
    List<ApplicationActionState> actions,
    Instant changedAt) {

  /**
   * The season with what it promises.
   *
   * @param days those that are settled
   * @param appealDays working days for an appeal after the preliminary list
   */
  public record SeasonRef(
      SeasonId id,
      String title,
      DatePeriod applications,
      Map<SeasonMilestone, LocalDate> days,
      int appealDays) {}

  /**
   * @param text {@code null} while it is open
   */
  public record Answer(Question question, String text) {

    public boolean isOpen() {
      return text == null;
    }
  }

  /**
   * A file of the application.
   *
   * @param size in bytes
   */
  public record FileRef(AttachmentId id, String name, String mediaType, long size) {}

  /**
   * @param reason why it was refused, or a remark; may be {@code null}
   */
  public record Claim(
      ClaimId id,
      String contest,
      int year,
      ContestRank rank,
      boolean ofTeam,
      FileRef proof,
      ClaimStage stage,
      String reason) {}

  /** Values are {@code null} while they are open. */
  public record Idea(
      IdeaId id, String title, IdeaField field, String problem, String solution, FileRef file) {

    /** What the idea says in a line; {@code null} while it is open. */
    public String text(IdeaLine line) {
      return switch (line) {
        case TITLE -> title;
        case FIELD -> field == null ? null : field.name();
        case PROBLEM -> problem;
        case SOLUTION -> solution;
      };
    }
  }

  /**
   * @param text the words in force
   * @param at when it was given or taken back, {@code null} before
   */
  public record Consent(ConsentText text, boolean given, Instant at) {}

  public ApplicationActionState action(ApplicationAction wanted) {
    return actions.stream()
        .filter(state -> state.action() == wanted)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(wanted.name()));
  }

  public PartState part(ApplicationPart wanted) {
    return parts.stream().filter(state -> state.part() == wanted).findFirst().orElseThrow();
  }

  /** Does it lack nothing? */
  public boolean isComplete() {
    return parts.stream().allMatch(PartState::done);
  }

  /** When it came to a stage last; {@code null} if it never did. */
  public Instant since(ApplicationStage reached) {
    return steps.stream()
        .filter(step -> step.to() == reached)
        .reduce((earlier, later) -> later)
        .map(ApplicationStep::takenAt)
        .orElse(null);
  }
}
