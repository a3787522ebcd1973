package ru.rsnms.expertise;

/** How far a panel has come. */
public record PanelProgress(
    long items, long complete, long wanted, long assigned, long submitted, long late) {

  /** Reviews that nobody has been found for yet. */
  public long unassigned() {
    return Math.max(0, wanted - assigned);
  }
}
