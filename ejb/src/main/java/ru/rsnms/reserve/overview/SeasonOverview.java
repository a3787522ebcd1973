package ru.rsnms.reserve.overview;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.rsnms.reserve.ApplicationGroup;
import ru.rsnms.reserve.ApplicationStage;
import ru.rsnms.reserve.IdeaStage;
import ru.rsnms.reserve.SeasonId;

/**
 * A season in numbers, as far as the caller may see it. Every number is the length of a list.
 *
 * @param at when they were counted
 * @param whole all of the region, not a part of it
 * @param stages only those with any
 * @param groups those that the caller may count
 * @param ideas of applications handed in; only stages with any
 * @param municipalities most applications first
 * @param fields subjects of the ideas, in their order
 * @param judging {@code null} for who may not know or before it begins
 */
public record SeasonOverview(
    SeasonId season,
    String title,
    Instant at,
    boolean whole,
    Map<ApplicationStage, Long> stages,
    Map<ApplicationGroup, Long> groups,
    long openClaims,
    Map<IdeaStage, Long> ideas,
    List<Tally> municipalities,
    List<Tally> fields,
    List<Deadline> deadlines,
    JudgingTally judging) {

  /** All that were ever handed in. */
  public long all() {
    return stages.values().stream().mapToLong(Long::longValue).sum();
  }

  public long at(ApplicationStage stage) {
    return stages.getOrDefault(stage, 0L);
  }

  public long in(ApplicationGroup group) {
    return groups.getOrDefault(group, 0L);
  }

  public boolean knows(ApplicationGroup group) {
    return groups.containsKey(group);
  }

  /** How many came how far; steps that the caller may not count are left out. */
  public Map<FunnelStep, Long> funnel() {
    Map<FunnelStep, Long> funnel = new LinkedHashMap<>();
    for (var step : FunnelStep.values()) {
      var group = groupOf(step);
      if (group == null || knows(group)) {
        funnel.put(step, group == null ? all() : in(group));
      }
    }
    return funnel;
  }

  /** The list behind a step; {@code null} for all. */
  public static ApplicationGroup groupOf(FunnelStep step) {
    return switch (step) {
      case HANDED_IN -> null;
      case ADMITTED -> ApplicationGroup.ADMITTED;
      case TESTED -> ApplicationGroup.TESTED;
      case PASSED_FIRST -> ApplicationGroup.PASSED_FIRST;
      case PASSED_SECOND -> ApplicationGroup.PASSED_SECOND;
      case PASSED_THIRD -> ApplicationGroup.PASSED_THIRD;
    };
  }
}
