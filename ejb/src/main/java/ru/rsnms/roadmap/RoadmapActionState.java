package ru.rsnms.roadmap;

/**
 * Whether the caller may do something to a roadmap now.
 *
 * @param closedBecause Russian sentence with the reason and who opens it; {@code null} when open
 */
public record RoadmapActionState(RoadmapAction action, String closedBecause) {

  public boolean open() {
    return closedBecause == null;
  }
}
