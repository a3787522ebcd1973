package ru.rsnms.agreement.campaign;

import ru.rsnms.agreement.AgreementId;

/**
 * What became of one agreement of several that something was to be done with.
 *
 * @param name of the party that has an agreement of its own
 * @param refused why nothing was done, {@code null} where it was
 */
public record Outcome(AgreementId agreement, String name, String refused) {

  public boolean isDone() {
    return refused == null;
  }
}
