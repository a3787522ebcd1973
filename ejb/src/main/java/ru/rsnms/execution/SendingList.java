package ru.rsnms.execution;

import java.util.List;

/**
 * Whom an order has to reach («указатель рассылки»).
 *
 * @param plan what is watched of the order; its version goes back with a change
 * @param kept whether an official has written the list; else it is made of the executors
 * @param closedBecause why the caller may not write it, {@code null} if he may
 */
public record SendingList(
    PlanRow plan, List<Recipient> recipients, boolean kept, String closedBecause) {

  public SendingList {
    recipients = List.copyOf(recipients);
  }

  public boolean isOpen() {
    return closedBecause == null;
  }
}
