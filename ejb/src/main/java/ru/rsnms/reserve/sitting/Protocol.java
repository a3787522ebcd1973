package ru.rsnms.reserve.sitting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import ru.rsnms.reserve.selection.Ground;
import ru.rsnms.reserve.selection.Quota;

/**
 * What the protocol of a sitting says, out of the records.
 *
 * @param signed is nothing of it written any more?
 * @param run what was confirmed under its number, else what lies before the commission; {@code
 *     null} without either, and for appeals
 * @param answers appeals answered under its number; empty for a selection
 */
public record Protocol(
    String season,
    String owner,
    int level,
    SittingData data,
    boolean signed,
    Run run,
    List<Answer> answers) {

  public Protocol {
    answers = List.copyOf(answers);
  }

  /**
   * A selection run.
   *
   * @param confirmed under the number of the protocol?
   * @param border last total that passed by result, {@code null} where nobody did
   * @param chosen those whom the commission let pass of those who were equal in everything
   * @param choiceReason {@code null} without a tie
   */
  public record Run(
      int number,
      int rulesNumber,
      boolean confirmed,
      Quota quota,
      BigDecimal border,
      Map<Ground, Integer> grounds,
      int passed,
      int tied,
      int tiedPlaces,
      List<String> chosen,
      String choiceReason) {}

  /** An appeal with what was decided about it. */
  public record Answer(String number, String name, boolean satisfied, String reason) {}
}
