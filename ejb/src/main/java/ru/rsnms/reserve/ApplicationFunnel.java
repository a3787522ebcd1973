package ru.rsnms.reserve;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many applications of a season stand where, as far as the caller may see.
 *
 * @param byStage only stages after the first submission; those without any are absent
 * @param claims applications with a contest result that nobody has looked at
 */
public record ApplicationFunnel(Map<ApplicationStage, Long> byStage, long claims) {

  public ApplicationFunnel {
    byStage = byStage.isEmpty() ? Map.of() : new EnumMap<>(byStage);
  }

  /** All that were ever handed in. */
  public long all() {
    return byStage.values().stream().mapToLong(Long::longValue).sum();
  }

  public long at(ApplicationStage stage) {
    return byStage.getOrDefault(stage, 0L);
  }
}
