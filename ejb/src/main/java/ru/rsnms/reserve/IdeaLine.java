package ru.rsnms.reserve;

/** What a candidate writes about a project idea, in the order of the pages. */
public enum IdeaLine {
  TITLE(150),
  /** The name of an {@link IdeaField}. */
  FIELD(20),
  PROBLEM(1_500),
  SOLUTION(3_000);

  private final int longest;

  IdeaLine(int longest) {
    this.longest = longest;
  }

  /** Most characters. */
  public int longest() {
    return longest;
  }
}
