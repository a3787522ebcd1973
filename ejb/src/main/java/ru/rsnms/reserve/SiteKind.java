package ru.rsnms.reserve;

import java.util.EnumSet;
import java.util.Set;
import ru.rsnms.reserve.placement.Tendency;
import ru.rsnms.reserve.rule.RuleKey;
import ru.rsnms.reserve.rule.RuleSet;

/** What an organisation takes teams for (model of the reserve, levels 2 and 3). */
public enum SiteKind {
  /** «Стажировочная площадка» of level 2: others learn from it. */
  INTERNSHIP,
  /** «Экспертно-проектная площадка» of level 3: a team works at its problem. */
  EXPERT_PROJECT;

  /** Which ways of its own figures make an organisation fit. */
  public Set<Tendency> tendencies() {
    return switch (this) {
      case INTERNSHIP -> EnumSet.of(Tendency.STABLE_POSITIVE);
      case EXPERT_PROJECT -> EnumSet.of(Tendency.UNSTABLE, Tendency.STABLY_LOW);
    };
  }

  /** Must a winner of a contest be in its management team? */
  public boolean needsWinner(RuleSet rules) {
    return this == INTERNSHIP && rules.isYes(RuleKey.SITE_NEEDS_WINNER);
  }
}
