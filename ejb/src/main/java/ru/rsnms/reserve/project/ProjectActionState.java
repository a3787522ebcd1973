package ru.rsnms.reserve.project;

/**
 * Whether the caller may do something to a project now.
 *
 * @param closedBecause Russian sentence with the reason and who opens it; {@code null} when open
 */
public record ProjectActionState(ProjectAction action, String closedBecause) {

  public boolean open() {
    return closedBecause == null;
  }
}
