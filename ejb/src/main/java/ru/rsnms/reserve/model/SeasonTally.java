package ru.rsnms.reserve.model;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.rsnms.reserve.ApplicationGroup;
import ru.rsnms.reserve.ApplicationStage;
import ru.rsnms.reserve.IdeaStage;
import ru.rsnms.reserve.overview.Tally;

/** Adds the rows of one grouped count up in every way that the overview shows. */
final class SeasonTally {

  final Map<ApplicationStage, Long> stages = new EnumMap<>(ApplicationStage.class);
  final Map<ApplicationGroup, Long> groups = new EnumMap<>(ApplicationGroup.class);
  final Map<IdeaStage, Long> ideas = new EnumMap<>(IdeaStage.class);
  private final Map<String, Part> municipalities = new LinkedHashMap<>();
  private final Map<String, Part> fields = new LinkedHashMap<>();
  long openClaims;

  SeasonTally(List<ApplicationGroup> counted) {
    counted.forEach(group -> groups.put(group, 0L));
  }

  /**
   * @param municipality {@code null} for none
   * @param field {@code null} for an idea without a subject
   */
  void add(
      String municipality,
      ApplicationStage stage,
      String field,
      IdeaStage idea,
      long many,
      long claims,
      Map<ApplicationGroup, Long> of) {
    stages.merge(stage, many, Long::sum);
    openClaims += claims;
    of.forEach((group, count) -> groups.merge(group, count, Long::sum));
    if (idea != null) {
      ideas.merge(idea, many, Long::sum);
    }
    part(municipalities, municipality == null ? "" : municipality).add(many, of);
    if (field != null) {
      part(fields, field).add(many, of);
    }
  }

  private static Part part(Map<String, Part> parts, String key) {
    return parts.computeIfAbsent(key, unused -> new Part());
  }

  /** Most applications first. */
  List<Tally> municipalities(Map<String, String> names) {
    return municipalities.entrySet().stream()
        .map(one -> one.getValue().tally(one.getKey(), names.getOrDefault(one.getKey(), "")))
        .sorted(Comparator.comparingLong(Tally::all).reversed().thenComparing(Tally::name))
        .toList();
  }

  Tally field(String key, String name) {
    return part(fields, key).tally(key, name);
  }

  private static final class Part {

    private long all;
    private final Map<ApplicationGroup, Long> groups = new EnumMap<>(ApplicationGroup.class);

    void add(long many, Map<ApplicationGroup, Long> of) {
      all += many;
      of.forEach((group, count) -> groups.merge(group, count, Long::sum));
    }

    Tally tally(String key, String name) {
      return new Tally(key, name, all, groups);
    }
  }
}
