package ru.rsnms.reserve.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import ru.rsnms.shared.Invalid;

/**
 * A contest or programme whose results open level 2 without regard to the quota.
 *
 * @param contest name as the dictionary of contests writes it
 * @param ranks results that count
 * @param firstYear earliest year of an edition that counts, 0 for any
 * @param teamCounts does the result of a team open the way to each of its members?
 */
public record FastTrackGround(
    String contest, Set<ContestRank> ranks, int firstYear, boolean teamCounts, Origin origin) {

  private static final int LONGEST = 300;
  private static final int EARLIEST = 1990;
  private static final int LATEST = 2100;

  public FastTrackGround {
    Objects.requireNonNull(origin);
    contest = contest == null ? "" : contest.strip();
    if (contest.isEmpty()) {
      throw new Invalid("reserve/contest-missing", "contest");
    }
    if (contest.length() > LONGEST) {
      throw new Invalid("reserve/contest-long", "contest", LONGEST);
    }
    if (ranks == null || ranks.isEmpty()) {
      throw new Invalid("reserve/ranks-missing", "ranks");
    }
    if (firstYear != 0 && (firstYear < EARLIEST || firstYear > LATEST)) {
      throw new Invalid("reserve/contest-year", "firstYear", EARLIEST, LATEST);
    }
    ranks = Set.copyOf(EnumSet.copyOf(ranks));
  }

  /** Compares names whatever the case, the quotation marks and the spaces. */
  public boolean isAbout(String name) {
    return folded(contest).equals(folded(name));
  }

  /** The ranks in the order of their worth. */
  public List<ContestRank> ranksInOrder() {
    return List.copyOf(EnumSet.copyOf(ranks));
  }

  static String folded(String name) {
    return name.toLowerCase(ru.rsnms.shared.Texts.RUSSIAN)
        .replace('\u0451', '\u0435')
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
