package ru.rsnms.agreement.talk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.document.NormUnit;

/**
 * Can what was accepted in one text be offered in another? Only where the clause still stands as it
 * was drafted, and the new words would say there what they say here.
 */
public final class Offering {

  private Offering() {}

  /**
   * A text of the campaign that the change may be offered to.
   *
   * @param open can proposals be made there now?
   * @param drafted as it was first sent
   * @param current as it stands
   * @param alive proposals there that are open or wait to be brought in
   * @param offered origins of the proposals ever made there
   */
  public record Other(
      boolean open,
      Clauses drafted,
      Clauses current,
      List<ClauseChange> alive,
      List<UUID> offered) {}

  /**
   * @param source the text that the change was made for
   * @return empty where it can be offered
   */
  public static Optional<NotOffered> whyNot(ClauseChange change, Clauses source, Other other) {
    if (!other.open()) {
      return Optional.of(NotOffered.STAGE);
    }
    if (other.offered().contains(change.origin())) {
      return Optional.of(NotOffered.OFFERED);
    }
    var unit = other.current().find(change.unit());
    if (unit.isEmpty()) {
      return Optional.of(
          change.kind() == ProposalKind.DELETE ? NotOffered.SAME : NotOffered.UNIT_GONE);
    }
    return whyNot(change, source, other, unit.get());
  }

  private static Optional<NotOffered> whyNot(
      ClauseChange change, Clauses source, Other other, NormUnit unit) {
    if (saysSo(change, other.current(), unit)) {
      return Optional.of(NotOffered.SAME);
    }
    var drafted = other.drafted().find(change.unit());
    if (drafted.isEmpty() || !Redline.sameWords(drafted.get(), unit)) {
      return Optional.of(NotOffered.UNIT_CHANGED);
    }
    if (change.kind() == ProposalKind.REPLACE && !sameAsThere(change, source, unit)) {
      return Optional.of(NotOffered.OWN_DATA);
    }
    return isBusy(change, other) ? Optional.of(NotOffered.BUSY) : Optional.empty();
  }

  private static boolean saysSo(ClauseChange change, Clauses current, NormUnit unit) {
    return switch (change.kind()) {
      case REPLACE -> unit.text().equals(change.wording());
      case INSERT_AFTER -> current.find(change.origin()).isPresent();
      case DELETE, COMMENT -> false;
    };
  }

  private static boolean sameAsThere(ClauseChange change, Clauses source, NormUnit unit) {
    return source.find(change.unit()).filter(one -> Redline.sameWords(one, unit)).isPresent();
  }

  private static boolean isBusy(ClauseChange change, Other other) {
    return other.alive().stream()
        .anyMatch(one -> Redrafting.clash(other.current(), List.of(one, change)).isPresent());
  }
}
