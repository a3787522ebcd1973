package ru.rsnms.agreement.duty;

import java.time.LocalDate;
import java.util.List;
import ru.rsnms.agreement.AgreementId;

/**
 * What a party has promised.
 *
 * @param version goes back with the commands
 * @param result what proves it, as the agreement has it; empty where it says nothing
 * @param dueOn {@code null} where the words of the term give no day
 * @param overdue has the day gone by and nothing was shown?
 * @param file name of the file that shows it, {@code null} for none
 * @param reason why it was returned or dropped
 * @param open what the caller may do with it now
 */
public record DutyRow(
    DutyId id,
    long version,
    AgreementId agreement,
    String agreementTitle,
    String number,
    String party,
    int position,
    String text,
    String result,
    String term,
    LocalDate dueOn,
    DutyStage stage,
    boolean overdue,
    LocalDate doneOn,
    String evidence,
    String file,
    String reason,
    List<DutyAction> open) {

  public DutyRow {
    open = List.copyOf(open);
  }
}
