package ru.rsnms.document.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.AskReason;
import ru.rsnms.document.PlannedVisa;

/**
 * A place of a round with the person found for it.
 *
 * @param step number of the step, from 1
 * @param advisory asked but not waited for
 * @param workingDays term from the beginning of the step, {@code null} for none or a fixed day
 * @param due fixed last day, {@code null} for none
 * @param units what the person answers for; empty for the whole text
 * @param kept the earlier visa that stands; {@code null} where a decision is asked for
 * @param reason why it is asked for or not
 * @param changes places of the text changed since the earlier visa
 */
public record Question(
    int step,
    String stepName,
    Approver approver,
    boolean advisory,
    Integer workingDays,
    LocalDate due,
    List<UUID> units,
    Visa kept,
    AskReason reason,
    List<String> changes) {

  /** Asked for the first time to agree to the whole text, beside all others. */
  static Question first(Approver approver, LocalDate due) {
    return new Question(
        1, "", approver, false, null, due, List.of(), null, AskReason.FIRST, List.of());
  }

  Question answered(Visa earlier, AskReason why, List<String> places) {
    return new Question(
        step,
        stepName,
        approver,
        advisory,
        workingDays,
        due,
        units,
        why.isAsked() ? null : earlier,
        why,
        places);
  }

  boolean isAsked() {
    return kept == null;
  }

  /** The same for a page that shows what sending would mean. */
  public PlannedVisa planned() {
    return new PlannedVisa(
        step,
        stepName,
        approver.account(),
        approver.name(),
        approver.post(),
        advisory,
        workingDays,
        due,
        isAsked(),
        reason,
        changes);
  }
}
