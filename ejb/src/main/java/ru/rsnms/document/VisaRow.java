package ru.rsnms.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ru.rsnms.registry.SubstituteCapacity;

/**
 * A line of the approval sheet.
 *
 * @param round number of the round of approval, from 1
 * @param step number of the step within the round, from 1
 * @param advisory asked but not waited for
 * @param due last day, {@code null} while the step has not begun or without a term
 * @param askedAt {@code null} while the step has not begun
 * @param decidedAt {@code null} while undecided
 * @param deputy who decided in the place of the approver, {@code null} for the approver himself
 * @param textVersion number of the text the decision is about
 * @param keptFrom round in which the visa was given, {@code null} for this round
 * @param changedSince places of the text changed after the decision; empty while it holds fully
 */
public record VisaRow(
    int round,
    int step,
    String stepName,
    String account,
    String name,
    String position,
    boolean advisory,
    VisaState state,
    String remark,
    LocalDate due,
    Instant askedAt,
    Instant decidedAt,
    Deputy deputy,
    int textVersion,
    Integer keptFrom,
    List<String> changedSince) {

  /**
   * @param post the substitute's own post
   * @param ground of the substitution
   */
  public record Deputy(String name, String post, SubstituteCapacity capacity, String ground) {}

  public VisaRow withChanges(List<String> places) {
    return new VisaRow(
        round,
        step,
        stepName,
        account,
        name,
        position,
        advisory,
        state,
        remark,
        due,
        askedAt,
        decidedAt,
        deputy,
        textVersion,
        keptFrom,
        List.copyOf(places));
  }

  /** Has the text changed after the decision? */
  public boolean stale() {
    return !changedSince.isEmpty();
  }
}
