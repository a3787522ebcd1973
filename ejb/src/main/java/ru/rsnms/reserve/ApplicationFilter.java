package ru.rsnms.reserve;

/**
 * Which applications are wanted; an absent value does not narrow.
 *
 * @param municipality code
 * @param words of the name, the post, the organisation or the idea, or a number
 * @param claims only those with a contest result that nobody has looked at
 * @param group what they have in common
 * @param field what the idea is about
 * @param idea how far the idea has come
 */
public record ApplicationFilter(
    SeasonId season,
    ApplicationStage stage,
    String municipality,
    String words,
    boolean claims,
    ApplicationGroup group,
    IdeaField field,
    IdeaStage idea) {

  public static ApplicationFilter of(SeasonId season) {
    return new ApplicationFilter(season, null, null, null, false, null, null, null);
  }

  /** Those of a season with a contest result that nobody has looked at. */
  public static ApplicationFilter withOpenClaims(SeasonId season) {
    return new ApplicationFilter(season, null, null, null, true, null, null, null);
  }
}
