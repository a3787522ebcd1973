package ru.rsnms.desk;

/** How much waits for a user, by the section of the menu where it is done. */
public record TaskCounts(
    long documents, long instructions, long reviews, long appeals, long cadre, long agreements) {

  public long all() {
    return documents + instructions + reviews + appeals + cadre + agreements;
  }
}
