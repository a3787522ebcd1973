package ru.rsnms.amendment;

import java.util.Objects;
import java.util.UUID;
import ru.rsnms.document.Annex;
import ru.rsnms.document.NormUnit;
import ru.rsnms.shared.Ids;

/**
 * One amendment: one operation on one structural unit of an act.
 *
 * @param words what happens to words, for the operations of words only
 * @param title the new title, for {@link Operation#REPLACE_TITLE} only
 * @param unit the new wording with its number, for the operations that bring a unit only; its ids
 *     are the ids of what is new
 * @param annex the new annex, for the operations that bring an annex only
 */
public record AmendmentInstruction(
    UUID id,
    Operation operation,
    Target target,
    WordChange words,
    String title,
    NormUnit unit,
    Annex annex) {

  public AmendmentInstruction {
    Objects.requireNonNull(id);
    Objects.requireNonNull(operation);
    Objects.requireNonNull(target);
  }

  private static AmendmentInstruction bare(Operation operation, Target target) {
    return new AmendmentInstruction(Ids.next(), operation, target, null, null, null, null);
  }

  public static AmendmentInstruction replaceTitle(Target target, String title) {
    return new AmendmentInstruction(
        Ids.next(), Operation.REPLACE_TITLE, target, null, title, null, null);
  }

  public static AmendmentInstruction ofUnit(Operation operation, Target target, NormUnit unit) {
    return new AmendmentInstruction(Ids.next(), operation, target, null, null, unit, null);
  }

  public static AmendmentInstruction repeal(Target target) {
    return bare(Operation.REPEAL_UNIT, target);
  }

  public static AmendmentInstruction ofWords(Operation operation, Target target, WordChange words) {
    return new AmendmentInstruction(Ids.next(), operation, target, words, null, null, null);
  }

  public static AmendmentInstruction ofAnnex(Operation operation, Target target, Annex annex) {
    return new AmendmentInstruction(Ids.next(), operation, target, null, null, null, annex);
  }

  public static AmendmentInstruction revoke() {
    return bare(Operation.REVOKE_ACT, Target.act());
  }
}
