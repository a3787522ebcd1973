package ru.rsnms.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Who agreed to a draft, computed from its visas whenever it is asked for and never stored.
 *
 * @param route name of the kept route, {@code null} for a list of people
 * @param rule who is asked again in repeated rounds, {@code null} before the first round
 * @param rounds from the first to the latest
 */
public record ApprovalSheet(
    OrderId order,
    DocumentKind kind,
    String title,
    String drafter,
    String route,
    RepeatRule rule,
    int textVersion,
    List<Round> rounds) {

  /** How a round ended. */
  public enum Outcome {
    RUNNING,
    AGREED,
    RETURNED,
    RECALLED,
    WITHDRAWN
  }

  /** Where a step stands. */
  public enum Progress {
    AHEAD,
    NOW,
    DONE,
    STOPPED
  }

  /**
   * One sending of the draft.
   *
   * @param textVersion number of the text that was sent
   * @param endedAt {@code null} while it runs, as are the two that follow
   * @param ground why it ended, where a reason was given
   */
  public record Round(
      int number,
      Instant sentAt,
      String sentBy,
      int textVersion,
      Outcome outcome,
      Instant endedAt,
      String endedBy,
      String ground,
      List<Step> steps) {}

  /**
   * @param name may be empty
   */
  public record Step(int number, String name, Progress progress, List<VisaRow> visas) {}

  /** The latest round; {@code null} before the first. */
  public Round latest() {
    return rounds.isEmpty() ? null : rounds.get(rounds.size() - 1);
  }

  /** The rounds before the latest, newest first. */
  public List<Round> earlier() {
    var earlier = new ArrayList<>(rounds);
    if (!earlier.isEmpty()) {
      earlier.remove(earlier.size() - 1);
    }
    Collections.reverse(earlier);
    return List.copyOf(earlier);
  }
}
